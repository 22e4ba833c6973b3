import React from 'react';
import { useAuth0 } from '@auth0/auth0-react';

export function Orders() {
  const { getAccessTokenSilently } = useAuth0();
  const load = async () => {
    const token = await getAccessTokenSilently({ authorizationParams: { scope: 'openid read:orders' } });
    return fetch('https://api.acme.example.com/orders', { headers: { Authorization: `Bearer ${token}` } });
  };
  return <button onClick={load}>Orders</button>;
}
