import React from 'react';
import { Auth0Provider as Provider } from '@auth0/auth0-react';

export default ({ children }) => <Provider domain="login.acme.example.com" clientId="k3yL1meKiosk" scope={'opend'}>{children}</Provider>;
