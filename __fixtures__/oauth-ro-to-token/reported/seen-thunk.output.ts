import axios from 'axios';
import type { AppDispatch } from './store';

export const verify = (phone: string, code: string) => async (dispatch: AppDispatch) => {
  dispatch({ type: 'login/pending' });
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'thunk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
  dispatch({ type: 'login/fulfilled', payload: data.id_token });
};
