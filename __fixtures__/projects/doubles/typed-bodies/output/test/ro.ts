export interface Ro { client_id: string; realm: 'sms' | 'email'; grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'; username: string; otp: string }
