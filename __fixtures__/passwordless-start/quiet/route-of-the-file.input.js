import express from 'express';
import axios from 'axios';

const app = express();

app.post('/passwordless/start', (req, res) => res.json({ _id: '1' }));

test('asks for a code', async () => {
  await axios.post('http://localhost:3000/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone: '+15550100' });
});
