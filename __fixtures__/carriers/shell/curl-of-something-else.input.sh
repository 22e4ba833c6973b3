curl https://example.com/users -d '{"connection":"sms"}'
# the old one was /oauth/ro
