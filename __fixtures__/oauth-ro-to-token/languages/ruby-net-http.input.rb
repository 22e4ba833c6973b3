require 'json'
require 'net/http'

def verify(phone, code)
  uri = URI("https://#{ENV['AUTH0_DOMAIN']}/oauth/ro")
  Net::HTTP.post(uri, { client_id: ENV['CLIENT_ID'], connection: 'sms', username: phone, password: code }.to_json)
end
