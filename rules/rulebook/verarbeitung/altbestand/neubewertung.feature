# language: de
Funktionalität: Altbestand unter der DSGVO

  Szenariogrundriss: Ein offenes Anliegen aus der Zeit vor der DSGVO, das keiner neu bewertet hat: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1a
    Und es besteht die Pflicht: neu prüfen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die fehlende Neubewertung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein offenes Anliegen aus der Zeit vor der DSGVO, das keiner neu bewertet hat, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1a

    Beispiele:
      | Fall                | Quelle |
      | jede dieser Quellen | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot |

  Szenariogrundriss: Nicht die fehlende Neubewertung: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1a nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Altbestand         | Neubewertung         | Quelle                | Aufbewahrungsgrund |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | vor dem 25.05.2018 | unterblieben         | Kurznachrichtendienst | keiner |
      | aus anderer Zeit                   | aufbewahren                              | danach             | unterblieben         | Kurznachrichtendienst | keiner |
      | ein anderer Stand der Neubewertung | aufbewahren                              | vor dem 25.05.2018 | erfolgt oder geplant | Kurznachrichtendienst | keiner |
      | eine andere Quelle                 | aufbewahren                              | vor dem 25.05.2018 | unterblieben         | eigene Vertragsdaten  | keiner |
      | ein anderer Aufbewahrungsgrund     | aufbewahren                              | vor dem 25.05.2018 | unterblieben         | Kurznachrichtendienst | gesetzliche Frist oder Ansprüche oder Sperrliste |

  Szenariogrundriss: Ein altes Anliegen, dessen Neubewertung geplant ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: geplant
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1b
    Und es besteht die Pflicht: Verarbeitung einschränken, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die bloß geplante Neubewertung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: geplant
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein altes Anliegen, dessen Neubewertung geplant ist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: geplant
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1b

    Beispiele:
      | Fall                | Quelle |
      | jede dieser Quellen | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot |

  Szenariogrundriss: Nicht die bloß geplante Neubewertung: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1b nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Altbestand         | Neubewertung              | Quelle                | Aufbewahrungsgrund |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | vor dem 25.05.2018 | geplant                   | Kurznachrichtendienst | keiner |
      | aus anderer Zeit                   | aufbewahren                              | danach             | geplant                   | Kurznachrichtendienst | keiner |
      | ein anderer Stand der Neubewertung | aufbewahren                              | vor dem 25.05.2018 | erfolgt oder unterblieben | Kurznachrichtendienst | keiner |
      | eine andere Quelle                 | aufbewahren                              | vor dem 25.05.2018 | geplant                   | eigene Vertragsdaten  | keiner |
      | ein anderer Aufbewahrungsgrund     | aufbewahren                              | vor dem 25.05.2018 | geplant                   | Kurznachrichtendienst | gesetzliche Frist oder Ansprüche oder Sperrliste |

  Szenariogrundriss: Ein altes Vorliebenprofil aus öffentlichen Beiträgen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1c
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht das Ende der alten Erlaubnis, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein altes Vorliebenprofil aus öffentlichen Beiträgen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1c

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenariogrundriss: Nicht das Ende der alten Erlaubnis: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1c nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Altbestand         | Neubewertung         | Zugänglichkeit                           | Zweck                                    | Aufbewahrungsgrund |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | vor dem 25.05.2018 | unterblieben         | öffentlich                               | Vorlieben                                | keiner |
      | aus anderer Zeit                   | aufbewahren                              | danach             | unterblieben         | öffentlich                               | Vorlieben                                | keiner |
      | ein anderer Stand der Neubewertung | aufbewahren                              | vor dem 25.05.2018 | erfolgt oder geplant | öffentlich                               | Vorlieben                                | keiner |
      | anders zugänglich                  | aufbewahren                              | vor dem 25.05.2018 | unterblieben         | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Vorlieben                                | keiner |
      | ein anderer Zweck                  | aufbewahren                              | vor dem 25.05.2018 | unterblieben         | öffentlich                               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | keiner |
      | ein anderer Aufbewahrungsgrund     | aufbewahren                              | vor dem 25.05.2018 | unterblieben         | öffentlich                               | Vorlieben                                | gesetzliche Frist oder Ansprüche oder Sperrliste |

  Szenariogrundriss: Neu bewertete Beiträge der Marktbeobachtung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1d
    Und es besteht die Pflicht: pseudonymisieren, Frist: sofort
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die erfolgte Neubewertung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Neu bewertete Beiträge der Marktbeobachtung, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1d

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung |

  Szenariogrundriss: Nicht die erfolgte Neubewertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1d nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Zweckerreichung | Altbestand         | Neubewertung              | Zweck                                    | Datenart                                 | Alter |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Stand des Zwecks       | aufbewahren                              | Zweck erledigt  | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | aus anderer Zeit                   | aufbewahren                              | Zweck besteht   | danach             | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Stand der Neubewertung | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | unterblieben oder geplant | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Zweck                  | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten                           | volljährig |
      | andere Daten                       | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter                  | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | minderjährig |

  Szenariogrundriss: Nicht neu bewertete Beiträge der Marktbeobachtung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1e

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die zweifelhafte Grundlage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht neu bewertete Beiträge der Marktbeobachtung, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: <Neubewertung>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1e

    Beispiele:
      | Fall                    | Neubewertung              | Zweck |
      | beides bei Neubewertung | unterblieben oder geplant | Beobachtung des Marktes |
      | jeder dieser Zwecke     | unterblieben              | Beobachtung des Marktes oder Marktforschung |

  Szenariogrundriss: Nicht die zweifelhafte Grundlage: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1e nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Zweckerreichung | Altbestand         | Neubewertung | Zweck                                    | Datenart                                 | Alter |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Stand des Zwecks       | aufbewahren                              | Zweck erledigt  | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | aus anderer Zeit                   | aufbewahren                              | Zweck besteht   | danach             | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Stand der Neubewertung | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | erfolgt      | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Zweck                  | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten                           | volljährig |
      | andere Daten                       | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter                  | aufbewahren                              | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | minderjährig |

  Szenariogrundriss: Neu bewertet, aber die Person weiß nichts davon: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: unterblieben
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1f
    Und es besteht die Pflicht: informieren, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die unterbliebene Information, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: unterblieben
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Aufbewahrungsgrund: keiner
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1f nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Neu bewertet, aber die Person weiß nichts davon, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: unterblieben
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1f

    Beispiele:
      | Fall                | Quelle |
      | jede dieser Quellen | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot |

  Szenariogrundriss: Nicht die unterbliebene Information: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: <Information>
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1f nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Altbestand         | Neubewertung              | Quelle                | Information                              | Aufbewahrungsgrund |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | vor dem 25.05.2018 | erfolgt                   | Kurznachrichtendienst | unterblieben                             | keiner |
      | aus anderer Zeit                   | aufbewahren                              | danach             | erfolgt                   | Kurznachrichtendienst | unterblieben                             | keiner |
      | ein anderer Stand der Neubewertung | aufbewahren                              | vor dem 25.05.2018 | unterblieben oder geplant | Kurznachrichtendienst | unterblieben                             | keiner |
      | eine andere Quelle                 | aufbewahren                              | vor dem 25.05.2018 | erfolgt                   | eigene Vertragsdaten  | unterblieben                             | keiner |
      | anders informiert                  | aufbewahren                              | vor dem 25.05.2018 | erfolgt                   | Kurznachrichtendienst | erteilt oder Frist läuft noch oder entbehrlich | keiner |
      | ein anderer Aufbewahrungsgrund     | aufbewahren                              | vor dem 25.05.2018 | erfolgt                   | Kurznachrichtendienst | unterblieben                             | gesetzliche Frist oder Ansprüche oder Sperrliste |

  Szenariogrundriss: Alte Vertragsdaten ohne Vermerk über die Grundlage: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1g
    Und es besteht die Pflicht: Zweck dokumentieren, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht der fehlende Vermerk, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1g nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Alte Vertragsdaten ohne Vermerk über die Grundlage, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: <Neubewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1g

    Beispiele:
      | Fall                    | Neubewertung |
      | beides bei Neubewertung | unterblieben oder geplant |

  Szenariogrundriss: Nicht der fehlende Vermerk: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1g nicht

    Beispiele:
      | Fall                               | Vorgang                                  | Altbestand         | Neubewertung | Quelle |
      | ein anderer Vorgang                | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | vor dem 25.05.2018 | unterblieben | eigene Vertragsdaten |
      | aus anderer Zeit                   | aufbewahren                              | danach             | unterblieben | eigene Vertragsdaten |
      | ein anderer Stand der Neubewertung | aufbewahren                              | vor dem 25.05.2018 | erfolgt      | eigene Vertragsdaten |
      | eine andere Quelle                 | aufbewahren                              | vor dem 25.05.2018 | unterblieben | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot |

  Szenariogrundriss: Die alte Einwilligung genügt auch der DSGVO: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R07.1h

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die wirksame Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R07.1h nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die alte Einwilligung genügt auch der DSGVO, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Neubewertung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1h

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar |

  Szenariogrundriss: Nicht die wirksame Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: <Vorgang>
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Neubewertung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1h nicht

    Beispiele:
      | Fall                     | Vorgang                                  | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung |
      | ein anderer Vorgang      | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | für diesen Zweck                         | aktiv                                    | dokumentiert |
      | eine andere Einwilligung | aufbewahren                              | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert |
      | in anderer Form erklärt  | aufbewahren                              | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert |
      | anders nachgewiesen      | aufbewahren                              | für diesen Zweck                         | aktiv                                    | unbeweisbar |

  Szenario: Die alte Einwilligung genügt auch der DSGVO, im Verhältnis zu R07.1c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R07.1c ist verdrängt durch R07.1h
