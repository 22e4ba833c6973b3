import axios from 'axios';

const [phone, code] = process.argv.slice(2);

const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
  client_id: process.env.AUTH0_CLIENT_ID,
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});

function startLogin(phoneNumber) {
  return axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    phone_number: phoneNumber,
    send: 'code',
  });
}
console.log(data);
