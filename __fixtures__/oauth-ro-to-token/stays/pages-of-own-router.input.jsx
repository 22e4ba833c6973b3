import { useNavigate } from 'react-router-dom';
import { useTranslation } from 'react-i18next';

export function Romanian({ router, navigation, navigate }) {
  const go = useNavigate();
  const { t } = useTranslation();
  return (
    <>
      <button onClick={() => go('/oauth/ro')}>{t('oauth/ro')}</button>
      <button onClick={() => router.push('/oauth/ro')}>{i18n.t('oauth/ro')}</button>
      <button onClick={() => router.push({ pathname: '/oauth/ro', query: {} })} />
      <button onClick={() => navigate(`/oauth/ro?page=${router.page}`)} />
      <button onClick={() => router.navigate(['/oauth/ro'])} />
      <button onClick={() => navigation.replace('/oauth/ro')} />
    </>
  );
}

export const methods = {
  open() {
    this.$router.push('/oauth/ro');
    this.title = this.$t('oauth/ro');
  },
};
