import { Auth0Provider } from '@auth0/auth0-react';
import type { ReactNode } from 'react';

export function Providers({ children }: { children: ReactNode }) {
  return (
    <Auth0Provider
      domain={process.env.AUTH0_DOMAIN!}
      clientId={process.env.AUTH0_CLIENT_ID!}
      authorizationParams={{ audience: 'https://api.acme.example.com', scope: 'openid profle read:orders' }}
    >
      {children}
    </Auth0Provider>
  );
}
