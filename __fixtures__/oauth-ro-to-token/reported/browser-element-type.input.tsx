import { useRef } from 'react';
import axios from 'axios';

const login = (phone: string, code: string) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });

export function Login({ phone }: { phone: string }) {
  const code = useRef<HTMLInputElement>(null);
  return <input ref={code} onBlur={() => login(phone, code.current?.value ?? '')} />;
}
