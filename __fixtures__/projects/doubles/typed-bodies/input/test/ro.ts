export interface Ro { client_id: string; connection: 'sms' | 'email'; grant_type: 'password'; username: string; password: string }
