import { createClient } from '@reachfive/identity-core';

const client = createClient({ domain: 'acme.example.com', clientId: 'abc' });
export const start = (phoneNumber: string) => client.startPasswordless({ authType: 'sms', phoneNumber });
export const login = (phoneNumber: string, verificationCode: string) => client.verifyPasswordless({ authType: 'sms', phoneNumber, verificationCode });
