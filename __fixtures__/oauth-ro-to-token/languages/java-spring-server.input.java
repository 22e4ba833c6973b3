package com.acme.roles;

@RestController
@RequestMapping("/oauth/role-selection")
class RoleController {
  @PostMapping("/oauth/routes/{id}")
  String route(@PathVariable String id) {
    return "redirect:/oauth/roblox/callback";
  }
}
