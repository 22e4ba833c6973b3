import axios from 'axios';

class Login {
  static readonly connections = { phone: 'sms' };

  register(channel: string, connection: string) {
    (Login.connections as Record<string, string>)[channel] = connection;
  }

  verify(username: string, secret: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: Login.connections.phone, username, password: secret,
    });
  }
}

export const login = new Login();
