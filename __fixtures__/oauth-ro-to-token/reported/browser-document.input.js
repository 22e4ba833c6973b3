import axios from 'axios';

document.querySelector('#verify').addEventListener('click', async () => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'br0ws3r',
    connection: 'sms',
    grant_type: 'password',
    username: document.querySelector('#phone').value,
    password: document.querySelector('#code').value,
    scope: 'openid profile',
  });
  document.body.dataset.token = data.id_token;
});
