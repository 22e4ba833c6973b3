import { useAuth0 } from 'react-native-auth0';
import { Button } from 'react-native';

export function LogIn() {
  const { authorize } = useAuth0();
  return <Button title="Log in" onPress={() => authorize({ scope: 'openid profile' })} />;
}
