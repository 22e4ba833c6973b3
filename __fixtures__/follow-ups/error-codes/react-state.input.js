import { useState } from 'react';
import axios from 'axios';

export function useLogin() {
  const [failure, setFailure] = useState();
  const login = async (phone, code) => {
    try {
      await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
    } catch (error) {
      setFailure(error.response.data);
    }
  };
  return { login, isWrong: failure !== undefined && failure.error === 'invalid_user_password' };
}
