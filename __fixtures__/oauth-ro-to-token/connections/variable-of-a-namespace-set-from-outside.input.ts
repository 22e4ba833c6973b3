import axios from 'axios';

namespace Auth {
  export let connection = 'sms';

  export const login = (username: string, code: string) =>
    axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k3yL1meKiosk', connection, grant_type: 'password', username, password: code });
}

Auth.connection = 'staff-directory';

export const login = (username: string, code: string) => Auth.login(username, code);
