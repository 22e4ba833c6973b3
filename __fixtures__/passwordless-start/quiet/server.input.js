import express from 'express';

const router = express.Router();

router.post('/passwordless/start', (req, res) => {
  send({ connection: 'sms', phone: req.body.phone });
  res.json({});
});
