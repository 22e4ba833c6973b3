import axios from 'axios';

const [phone, code] = process.argv.slice(2);

const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
  client_id: process.env.AUTH0_CLIENT_ID,
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
console.log(data);
