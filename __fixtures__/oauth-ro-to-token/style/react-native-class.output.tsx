import React from 'react';
import { Pressable, Text } from 'react-native';

type Props = { email: string; code: string; onTokens(tokens: unknown): void };

export class LoginButton extends React.Component<Props> {
  private login = async (): Promise<void> => {
    const { email, code, onTokens } = this.props;
    const body = <T extends object>(extra: T) => ({ client_id: 'k3yL1meKiosk', ...extra });
    const res = await fetch('https://acme.example.auth0.com/oauth/token', {
      method: 'POST',
      body: JSON.stringify(body({ realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code })),
    });
    onTokens(await res.json());
  };

  render() {
    return (
      <Pressable onPress={this.login}>
        <Text>Log in &amp; go on</Text>
      </Pressable>
    );
  }
}
