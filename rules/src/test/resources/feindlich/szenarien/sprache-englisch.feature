# erwartet: 1 scenario-language
# language: en
Feature: Feindlich
  Scenario: Feindlich
    Given Zweck: Werbung
