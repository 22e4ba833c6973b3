import axios from 'axios';
import { useCallback, useState } from 'react';
import { Platform } from 'react-native';

const settings = {
  auth0: { host: 'acme.example.auth0.com', client: { id: 'k1osk' } },
};

export const useLogin = () => {
  const [isBusy, setBusy] = useState(false);
  const { host, client: { id } } = settings.auth0;
  const submit = useCallback(async (email: string, code: string) => {
    setBusy(true);
    const { data } = await axios.post(
      'https://' +
        host +
        '/oauth/token',
      { client_id: id, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
    );
    setBusy(false);
    return data;
  }, [host, id]);
  return { isBusy, submit };
};

export const startLogin = async (email: string): Promise<void> => {
  await axios.post('https://' + settings.auth0.host + '/passwordless/start', { client_id: settings.auth0.client.id, connection: 'email', email, send: 'code' });
};
