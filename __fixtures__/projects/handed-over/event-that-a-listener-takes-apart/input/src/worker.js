import axios from 'axios';
import { bus } from './bus.js';

bus.on('api', async (path, body, done) => {
  const { data } = await axios.post(`https://acme.example.auth0.com${path}`, { client_id: body.client_id, grant_type: body.grant_type, connection: body.connection, username: body.username, password: body.password });
  done(data);
});
