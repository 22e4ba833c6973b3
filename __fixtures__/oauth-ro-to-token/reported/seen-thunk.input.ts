import axios from 'axios';
import type { AppDispatch } from './store';

export const verify = (phone: string, code: string) => async (dispatch: AppDispatch) => {
  dispatch({ type: 'login/pending' });
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'thunk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  dispatch({ type: 'login/fulfilled', payload: data.id_token });
};
