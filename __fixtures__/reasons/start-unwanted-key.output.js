export const start = (phone) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k3yL1meKiosk', connection: 'sms', phone_number: phone, send: 'code' });
