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
        '/oauth/ro',
      { client_id: id, connection: 'email', grant_type: 'password', username: email, password: code, device: Platform.OS },
    );
    setBusy(false);
    return data;
  }, [host, id]);
  return { isBusy, submit };
};
