import express from 'express';

export const app = express().use(express.json());

app.post('/oauth/ro', (req, res) => res.json({ connection: req.body.connection }));
