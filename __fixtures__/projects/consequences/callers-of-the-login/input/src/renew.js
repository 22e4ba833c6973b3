import axios from 'axios';

export const renew = (refresh_token) => axios.post('https://acme.example.auth0.com/delegation', { client_id: 'kiosk', refresh_token });
export const info = (id_token) => axios.post('https://acme.example.auth0.com/tokeninfo', { id_token });
