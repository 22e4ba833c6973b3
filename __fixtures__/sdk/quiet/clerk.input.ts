import { useSignIn } from '@clerk/clerk-react';

export function useLogin() {
  const { signIn } = useSignIn();
  return (phone: string, password: string) => signIn.create({ identifier: phone, password });
}
