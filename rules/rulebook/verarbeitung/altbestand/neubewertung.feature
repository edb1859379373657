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

  Szenario: Ein offenes Anliegen aus der Zeit vor der DSGVO, das keiner neu bewertet hat, gleich welche der genannten Tatsachen: jede dieser Quellen (R07.1a)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
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

  Szenario: Nicht die fehlende Neubewertung: ein anderer Vorgang (R07.1a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1a nicht

  Szenario: Nicht die fehlende Neubewertung: eine andere Quelle (R07.1a)
    Angenommen Quelle: eigene Vertragsdaten
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
    Dann es greift Regel R07.1a nicht

  Szenariogrundriss: Nicht die fehlende Neubewertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1a nicht

    Beispiele:
      | Fall                               | Altbestand         | Neubewertung         | Aufbewahrungsgrund |
      | aus anderer Zeit                   | danach             | unterblieben         | keiner |
      | ein anderer Stand der Neubewertung | vor dem 25.05.2018 | erfolgt oder geplant | keiner |
      | ein anderer Aufbewahrungsgrund     | vor dem 25.05.2018 | unterblieben         | gesetzliche Frist oder Ansprüche oder Sperrliste |

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

  Szenario: Ein altes Anliegen, dessen Neubewertung geplant ist, gleich welche der genannten Tatsachen: jede dieser Quellen (R07.1b)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
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

  Szenario: Nicht die bloß geplante Neubewertung: ein anderer Vorgang (R07.1b)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: geplant
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1b nicht

  Szenario: Nicht die bloß geplante Neubewertung: eine andere Quelle (R07.1b)
    Angenommen Quelle: eigene Vertragsdaten
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
    Dann es greift Regel R07.1b nicht

  Szenariogrundriss: Nicht die bloß geplante Neubewertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1b nicht

    Beispiele:
      | Fall                               | Altbestand         | Neubewertung              | Aufbewahrungsgrund |
      | aus anderer Zeit                   | danach             | geplant                   | keiner |
      | ein anderer Stand der Neubewertung | vor dem 25.05.2018 | erfolgt oder unterblieben | keiner |
      | ein anderer Aufbewahrungsgrund     | vor dem 25.05.2018 | geplant                   | gesetzliche Frist oder Ansprüche oder Sperrliste |

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

  Szenario: Nicht das Ende der alten Erlaubnis: ein anderer Vorgang (R07.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Neubewertung: unterblieben
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1c nicht

  Szenariogrundriss: Nicht das Ende der alten Erlaubnis: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
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
      | Fall                               | Altbestand         | Neubewertung         | Zugänglichkeit                           | Zweck                                    | Aufbewahrungsgrund |
      | aus anderer Zeit                   | danach             | unterblieben         | öffentlich                               | Vorlieben                                | keiner |
      | ein anderer Stand der Neubewertung | vor dem 25.05.2018 | erfolgt oder geplant | öffentlich                               | Vorlieben                                | keiner |
      | anders zugänglich                  | vor dem 25.05.2018 | unterblieben         | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Vorlieben                                | keiner |
      | ein anderer Zweck                  | vor dem 25.05.2018 | unterblieben         | öffentlich                               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | keiner |
      | ein anderer Aufbewahrungsgrund     | vor dem 25.05.2018 | unterblieben         | öffentlich                               | Vorlieben                                | gesetzliche Frist oder Ansprüche oder Sperrliste |

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

  Szenario: Nicht die erfolgte Neubewertung: ein anderer Vorgang (R07.1d)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1d nicht

  Szenariogrundriss: Nicht die erfolgte Neubewertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
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
      | Fall                               | Zweckerreichung | Altbestand         | Neubewertung              | Zweck                                    | Datenart                                 | Alter |
      | ein anderer Stand des Zwecks       | Zweck erledigt  | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | aus anderer Zeit                   | Zweck besteht   | danach             | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Stand der Neubewertung | Zweck besteht   | vor dem 25.05.2018 | unterblieben oder geplant | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Zweck                  | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten                           | volljährig |
      | andere Daten                       | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter                  | Zweck besteht   | vor dem 25.05.2018 | erfolgt                   | Beobachtung des Marktes                  | einfache Daten                           | minderjährig |

  Szenariogrundriss: Alte Vertragsdaten dienen ungeprüft der Beobachtung des Marktes: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
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
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
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

  Szenariogrundriss: Alte Vertragsdaten dienen ungeprüft der Beobachtung des Marktes, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
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

  Szenario: Nicht die zweifelhafte Grundlage: ein anderer Vorgang (R07.1e)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1e nicht

  Szenariogrundriss: Nicht die zweifelhafte Grundlage: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
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
      | Fall                               | Zweckerreichung | Altbestand         | Neubewertung | Zweck                                    | Datenart                                 | Alter |
      | ein anderer Stand des Zwecks       | Zweck erledigt  | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | aus anderer Zeit                   | Zweck besteht   | danach             | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Stand der Neubewertung | Zweck besteht   | vor dem 25.05.2018 | erfolgt      | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Zweck                  | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten                           | volljährig |
      | andere Daten                       | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter                  | Zweck besteht   | vor dem 25.05.2018 | unterblieben | Beobachtung des Marktes                  | einfache Daten                           | minderjährig |

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

  Szenario: Neu bewertet, aber die Person weiß nichts davon, gleich welche der genannten Tatsachen: jede dieser Quellen (R07.1f)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
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

  Szenario: Nicht die unterbliebene Information: ein anderer Vorgang (R07.1f)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: unterblieben
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Aufbewahrungsgrund: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1f nicht

  Szenario: Nicht die unterbliebene Information: eine andere Quelle (R07.1f)
    Angenommen Quelle: eigene Vertragsdaten
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
    Dann es greift Regel R07.1f nicht

  Szenariogrundriss: Nicht die unterbliebene Information: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: <Information>
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1f nicht

    Beispiele:
      | Fall                               | Altbestand         | Neubewertung              | Information                              | Aufbewahrungsgrund |
      | aus anderer Zeit                   | danach             | erfolgt                   | unterblieben                             | keiner |
      | ein anderer Stand der Neubewertung | vor dem 25.05.2018 | unterblieben oder geplant | unterblieben                             | keiner |
      | anders informiert                  | vor dem 25.05.2018 | erfolgt                   | erteilt oder Frist läuft noch oder entbehrlich | keiner |
      | ein anderer Aufbewahrungsgrund     | vor dem 25.05.2018 | erfolgt                   | unterblieben                             | gesetzliche Frist oder Ansprüche oder Sperrliste |

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

  Szenario: Nicht der fehlende Vermerk: ein anderer Vorgang (R07.1g)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1g nicht

  Szenariogrundriss: Nicht der fehlende Vermerk: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Neubewertung: <Neubewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1g nicht

    Beispiele:
      | Fall                               | Altbestand         | Neubewertung | Quelle |
      | aus anderer Zeit                   | danach             | unterblieben | eigene Vertragsdaten |
      | ein anderer Stand der Neubewertung | vor dem 25.05.2018 | erfolgt      | eigene Vertragsdaten |
      | eine andere Quelle                 | vor dem 25.05.2018 | unterblieben | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot |

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

  Szenario: Nicht die wirksame Einwilligung: ein anderer Vorgang (R07.1h)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1h nicht

  Szenariogrundriss: Nicht die wirksame Einwilligung: <Fall>
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
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Neubewertung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R07.1h nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar |

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
