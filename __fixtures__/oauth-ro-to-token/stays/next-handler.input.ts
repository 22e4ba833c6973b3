import type { NextApiRequest, NextApiResponse } from 'next';

// A stand-in for the identity provider in preview deployments.
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.url === '/oauth/ro' && req.method === 'POST') {
    const { connection, username } = req.body;
    return res.status(200).json({ id_token: `${connection}|${username}` });
  }
  return res.status(404).end();
}
