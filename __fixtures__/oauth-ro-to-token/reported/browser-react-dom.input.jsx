import axios from 'axios';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });

createRoot(root).render(<App login={login} />);
