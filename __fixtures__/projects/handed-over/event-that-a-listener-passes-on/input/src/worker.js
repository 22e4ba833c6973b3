import axios from 'axios';
import { bus } from './bus.js';

bus.on('api', async (path, body, done) => {
  const { data } = await axios.post(`https://acme.example.auth0.com${path}`, body);
  done(data);
});
