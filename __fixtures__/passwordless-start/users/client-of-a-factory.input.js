import axios from 'axios';

export function passwordless(clientId, token) {
  return {
    async start(phone) {
      await axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, { headers: { Authorization: `Bearer ${token}` } });
    },
    verify: (username, otp) => axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: clientId, username, otp, realm: 'sms' }),
  };
}
