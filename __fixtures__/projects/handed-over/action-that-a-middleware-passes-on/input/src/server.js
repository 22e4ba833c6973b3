export const handler = (req, res) => res.send(req.body.connection);
