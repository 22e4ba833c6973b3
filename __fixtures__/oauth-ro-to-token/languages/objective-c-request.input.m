#import "LoginClient.h"

@implementation LoginClient

- (NSURLRequest *)requestWithEmail:(NSString *)email code:(NSString *)code {
  NSURL *url = [NSURL URLWithString:@"https://acme.example.auth0.com/oauth/ro"];
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [[NSString stringWithFormat:@"connection=email&username=%@&password=%@", email, code] dataUsingEncoding:NSUTF8StringEncoding];
  return request;
}

@end
