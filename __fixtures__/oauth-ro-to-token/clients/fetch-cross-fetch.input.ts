import fetch from 'cross-fetch'

interface Tokens {
  access_token: string
  id_token?: string
}

export const redeem = async (email: string, code: string): Promise<Tokens> => {
  const payload = {
    client_id: 'pQ7ferryTickets',
    connection: 'email',
    grant_type: 'password',
    username: email.trim(),
    password: code
  }
  const reply = await fetch('https://login.ferry.example.com/oauth/ro', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(payload)
  })
  return (await reply.json()) as Tokens
}
