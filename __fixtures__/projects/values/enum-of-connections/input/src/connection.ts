export enum Connection {
  Sms = 'sms',
  Staff = 'staff',
}
