-- Runs once, when the volume is new: Keycloak's own database beside the portal's.
create database keycloak;
