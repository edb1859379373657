# language: de
Funktionalität: Dienstleister

  Szenariogrundriss: Eine Agentur beobachtet im Auftrag öffentliche Beiträge: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Beobachtung des Marktes
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall              | Empfänger           | Vertrag             | Tag        | Ergebnis              | Regel  |
      | 2014, mit Vertrag | Auftragsverarbeiter | geschlossen         | 15.02.2014 | mit Pflichten erlaubt | R27.1b |
      | 2014, ohne        | Auftragsverarbeiter | fehlt               | 15.02.2014 | verboten              | R27.1e |
      | 2026, mit Vertrag | Auftragsverarbeiter | geschlossen         | 01.03.2026 | mit Pflichten erlaubt | R27.2b |
      | 2026, geplant     | Auftragsverarbeiter | vor Beginn geplant  | 01.03.2026 | mit Pflichten erlaubt | R27.2b |
      | 2026, ohne        | Auftragsverarbeiter | fehlt               | 01.03.2026 | verboten              | R27.2e |

  Szenariogrundriss: Der Anbieter nutzt die Daten auch für sich: <Tag>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Beobachtung des Marktes
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Vertrag schließen, Frist: vor Beginn

    Beispiele:
      | Tag        | Regel  |
      | 15.02.2014 | R27.1f |
      | 01.03.2026 | R27.2f |

  Szenariogrundriss: Was rechtswidrig erhoben wurde, darf auch kein Dienstleister bekommen: <Tag>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Kundendienst
    Und Empfänger: Auftragsverarbeiter
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten

    Beispiele:
      | Tag        |
      | 15.02.2014 |
      | 01.03.2026 |

  Szenario: Die Kundendatenbank zieht zu einem Dienstleister um
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Kundendienst
    Und Empfänger: Auftragsverarbeiter
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R27.2a
    Und es besteht die Pflicht: Vertrag schließen, Frist: vor Beginn

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1a

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck        | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Kundendienst | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                | vor Beginn geplant                  | Beschwerde   | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Datenart                        | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Kundendienst            | einfache Daten                  | verboten              |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Kundendienst            | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | einfache Daten                  | mit Pflichten erlaubt |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | einfache Daten                  | mit Pflichten erlaubt |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | einfache Daten                  | mit Pflichten erlaubt |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | einfache Daten                  | rechtlich zu prüfen   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten                 | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten aus Rückschluss | rechtlich zu prüfen   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | Straftaten                      | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1b

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Und Liste von Kritikern: nein
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1b

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck                   | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Beobachtung des Marktes | mit Pflichten erlaubt |
      | Zweck: Marktforschung                            | vor Beginn geplant                  | Marktforschung          | mit Pflichten erlaubt |
      | Zweck: Krise                                     | vor Beginn geplant                  | Krise                   | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Und Liste von Kritikern: nein
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Zugänglichkeit             | Datenart                        | Alter        | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | erlaubt               |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | öffentlich                 | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | öffentlich                 | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: für jeden nach Anmeldung     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | für jeden nach Anmeldung   | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: nur für angemeldete Nutzer   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nur für angemeldete Nutzer | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: geschlossene Gruppe          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | geschlossene Gruppe        | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht              | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | Direktnachricht            | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten                 | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten aus Rückschluss | volljährig   | rechtlich zu prüfen   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | Straftaten                      | volljährig   | rechtlich zu prüfen   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | minderjährig | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1c

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1c

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck         | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Werbung       | mit Pflichten erlaubt |
      | Zweck: Zusatzverkauf                             | vor Beginn geplant                  | Zusatzverkauf | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1c nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Quelle                   | Betroffener   | Datenart                        | Alter        | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: berufliches Netzwerk                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | berufliches Netzwerk     | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: privates Netzwerk                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | privates Netzwerk        | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: Kurznachrichtendienst                | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Kurznachrichtendienst    | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: Bewertungsportal                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Bewertungsportal         | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: eigenes Forum                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigenes Forum            | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: eigene Website                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Website           | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: öffentliches Verzeichnis             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentliches Verzeichnis | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: Melderegister                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Melderegister            | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: anderes Netzangebot                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | anderes Netzangebot      | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Betroffener: Interessent                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Interessent   | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Beschäftigter                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Beschäftigter | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Bewerber                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Bewerber      | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Schuldner                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Schuldner     | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Dritter                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Dritter       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten                 | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten aus Rückschluss | volljährig   | rechtlich zu prüfen   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | Straftaten                      | volljährig   | rechtlich zu prüfen   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | minderjährig | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1d

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1d

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Ergebnis            |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | rechtmäßig               | rechtlich zu prüfen |
      | Vorausgegangener Schritt: rechtlich offen        | vor Beginn geplant                  | rechtlich offen          | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis            |
      | Tag danach | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1d nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Ergebnis            |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | rechtlich zu prüfen |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | rechtlich zu prüfen |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | verboten            |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | verboten            |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1e
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1e nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag danach | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1e nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Ergebnis              |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | fehlt                               | unbestimmt            |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | fehlt                               | verboten              |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | fehlt                               | unbestimmt            |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | fehlt                               | mit Pflichten erlaubt |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | fehlt                               | mit Pflichten erlaubt |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | fehlt                               | mit Pflichten erlaubt |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | fehlt                               | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen        | übermitteln     | Auftragsverarbeiter               | geschlossen                         | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1f
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1f

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt | Ergebnis            |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1f nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis            |
      | Tag danach | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1f nicht

    Beispiele:
      | Fall                                   | Vorgang         | Empfänger                         | Vorausgegangener Schritt | Ergebnis              |
      | Vorgang: beobachten                    | beobachten      | Dienstleister mit eigenen Zwecken | rechtmäßig               | erlaubt               |
      | Vorgang: erheben                       | erheben         | Dienstleister mit eigenen Zwecken | rechtmäßig               | unbestimmt            |
      | Vorgang: speichern                     | speichern       | Dienstleister mit eigenen Zwecken | rechtmäßig               | unbestimmt            |
      | Vorgang: verknüpfen                    | verknüpfen      | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: anreichern                    | anreichern      | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: bewerten                      | bewerten        | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: ansprechen                    | ansprechen      | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: veröffentlichen               | veröffentlichen | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: aufbewahren                   | aufbewahren     | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Empfänger: Auftragsverarbeiter         | übermitteln     | Auftragsverarbeiter               | rechtmäßig               | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel    | übermitteln     | Auswerter ohne Schlüssel          | rechtmäßig               | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber           | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               | verboten              |
      | Empfänger: anderer                     | übermitteln     | anderer                           | rechtmäßig               | verboten              |
      | Vorausgegangener Schritt: rechtswidrig | übermitteln     | Dienstleister mit eigenen Zwecken | rechtswidrig             | verboten              |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1g
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1g nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1g nicht

    Beispiele:
      | Fall                                             | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Ergebnis              |
      | Vorgang: beobachten                              | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | unbestimmt            |
      | Vorgang: erheben                                 | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | unbestimmt            |
      | Vorgang: speichern                               | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | unbestimmt            |
      | Vorgang: verknüpfen                              | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: anreichern                              | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: bewerten                                | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: ansprechen                              | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: veröffentlichen                         | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: aufbewahren                             | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Empfänger: Auswerter ohne Schlüssel              | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                     | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | verboten              |
      | Empfänger: anderer                               | übermitteln     | anderer                           | vor Beginn geplant                  | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken     | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | übermitteln     | Auftragsverarbeiter               | geschlossen                         | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: fehlt       | übermitteln     | Auftragsverarbeiter               | fehlt                               | verboten              |

  Szenariogrundriss: Den Dienstleister im Blick behalten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1h
    Und es besteht die Pflicht: Dienstleister überwachen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Dienstleister im Blick behalten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1h nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Dienstleister im Blick behalten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1h nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Ergebnis              |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | geschlossen                         | unbestimmt            |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | geschlossen                         | unbestimmt            |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | geschlossen                         | unbestimmt            |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | geschlossen                         | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | geschlossen                         | verboten              |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | geschlossen                         | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | geschlossen                         | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: fehlt              | übermitteln     | Auftragsverarbeiter               | fehlt                               | verboten              |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1i

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1i

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Form der Einwilligung | Nachweis der Einwilligung | Betroffener | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | aktiv                 | dokumentiert              | Kunde       | mit Pflichten erlaubt |
      | Form der Einwilligung: ausdrücklich              | vor Beginn geplant                  | ausdrücklich          | dokumentiert              | Kunde       | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar      | vor Beginn geplant                  | aktiv                 | anders beweisbar          | Kunde       | mit Pflichten erlaubt |
      | Betroffener: Interessent                         | vor Beginn geplant                  | aktiv                 | dokumentiert              | Interessent | mit Pflichten erlaubt |
      | Betroffener: Schuldner                           | vor Beginn geplant                  | aktiv                 | dokumentiert              | Schuldner   | mit Pflichten erlaubt |
      | Betroffener: Dritter                             | vor Beginn geplant                  | aktiv                 | dokumentiert              | Dritter     | mit Pflichten erlaubt |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1i nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1i nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Betroffener   | Datenart                        | Alter        | Ergebnis              |
      | Vorgang: beobachten                                        | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                                           | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                                         | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                                        | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                                        | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: bewerten                                          | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                                        | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                       | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                               | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt                 | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtswidrig                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtlich offen                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Einwilligung: keine                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | keine             | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für anderen Zweck | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Einwilligung: widerrufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | widerrufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Einwilligung: abgelaufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | abgelaufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | alt und ungenutzt | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | unbeweisbar               | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Beschäftigter                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Beschäftigter | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Bewerber                                      | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Bewerber      | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten                                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten                 | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten aus Rückschluss | volljährig   | rechtlich zu prüfen   |
      | Datenart: Straftaten                                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | Straftaten                      | volljährig   | rechtlich zu prüfen   |
      | Alter: minderjährig                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | minderjährig | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2a

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2a

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck        | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Kundendienst | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                | vor Beginn geplant                  | Beschwerde   | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Datenart                        | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Kundendienst            | einfache Daten                  | verboten              |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Kundendienst            | einfache Daten                  | verboten              |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Kundendienst            | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | einfache Daten                  | mit Pflichten erlaubt |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | einfache Daten                  | mit Pflichten erlaubt |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | einfache Daten                  | mit Pflichten erlaubt |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | einfache Daten                  | rechtlich zu prüfen   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten                 | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten aus Rückschluss | rechtlich zu prüfen   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | Straftaten                      | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2b

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Und Liste von Kritikern: nein
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2b

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck                   | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Beobachtung des Marktes | mit Pflichten erlaubt |
      | Zweck: Marktforschung                            | vor Beginn geplant                  | Marktforschung          | mit Pflichten erlaubt |
      | Zweck: Krise                                     | vor Beginn geplant                  | Krise                   | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Und Liste von Kritikern: nein
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Zugänglichkeit             | Datenart                        | Alter        | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | erlaubt               |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | öffentlich                 | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | öffentlich                 | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | öffentlich                 | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: für jeden nach Anmeldung     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | für jeden nach Anmeldung   | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: nur für angemeldete Nutzer   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nur für angemeldete Nutzer | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: geschlossene Gruppe          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | geschlossene Gruppe        | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht              | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | Direktnachricht            | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten                 | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten aus Rückschluss | volljährig   | rechtlich zu prüfen   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | Straftaten                      | volljährig   | rechtlich zu prüfen   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | minderjährig | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2c

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2c

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck         | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Werbung       | mit Pflichten erlaubt |
      | Zweck: Zusatzverkauf                             | vor Beginn geplant                  | Zusatzverkauf | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2c nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Quelle                   | Betroffener   | Datenart                        | Alter        | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: berufliches Netzwerk                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | berufliches Netzwerk     | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: privates Netzwerk                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | privates Netzwerk        | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: Kurznachrichtendienst                | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Kurznachrichtendienst    | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: Bewertungsportal                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Bewertungsportal         | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: eigenes Forum                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigenes Forum            | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: eigene Website                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Website           | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: öffentliches Verzeichnis             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentliches Verzeichnis | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: Melderegister                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Melderegister            | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Quelle: anderes Netzangebot                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | anderes Netzangebot      | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Betroffener: Interessent                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Interessent   | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Beschäftigter                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Beschäftigter | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Bewerber                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Bewerber      | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Schuldner                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Schuldner     | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Dritter                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Dritter       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten                 | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten aus Rückschluss | volljährig   | rechtlich zu prüfen   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | Straftaten                      | volljährig   | rechtlich zu prüfen   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | minderjährig | rechtlich zu prüfen   |

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2d

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2d

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Ergebnis            |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | rechtmäßig               | rechtlich zu prüfen |
      | Vorausgegangener Schritt: rechtlich offen        | vor Beginn geplant                  | rechtlich offen          | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis            |
      | Tag davor | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2d nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Ergebnis            |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | rechtlich zu prüfen |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | verboten            |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | rechtlich zu prüfen |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | verboten            |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | verboten            |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2e
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2e nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Ergebnis              |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | fehlt                               | unbestimmt            |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | fehlt                               | verboten              |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | fehlt                               | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | fehlt                               | unbestimmt            |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | fehlt                               | mit Pflichten erlaubt |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | fehlt                               | mit Pflichten erlaubt |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | fehlt                               | mit Pflichten erlaubt |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | fehlt                               | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen        | übermitteln     | Auftragsverarbeiter               | geschlossen                         | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | mit Pflichten erlaubt |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2f
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2f

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt | Ergebnis            |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis            |
      | Tag davor | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2f nicht

    Beispiele:
      | Fall                                   | Vorgang         | Empfänger                         | Vorausgegangener Schritt | Ergebnis              |
      | Vorgang: beobachten                    | beobachten      | Dienstleister mit eigenen Zwecken | rechtmäßig               | erlaubt               |
      | Vorgang: erheben                       | erheben         | Dienstleister mit eigenen Zwecken | rechtmäßig               | unbestimmt            |
      | Vorgang: speichern                     | speichern       | Dienstleister mit eigenen Zwecken | rechtmäßig               | unbestimmt            |
      | Vorgang: verknüpfen                    | verknüpfen      | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: anreichern                    | anreichern      | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: bewerten                      | bewerten        | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: ansprechen                    | ansprechen      | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: veröffentlichen               | veröffentlichen | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Vorgang: aufbewahren                   | aufbewahren     | Dienstleister mit eigenen Zwecken | rechtmäßig               | verboten              |
      | Empfänger: Auftragsverarbeiter         | übermitteln     | Auftragsverarbeiter               | rechtmäßig               | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel    | übermitteln     | Auswerter ohne Schlüssel          | rechtmäßig               | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber           | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               | verboten              |
      | Empfänger: anderer                     | übermitteln     | anderer                           | rechtmäßig               | verboten              |
      | Vorausgegangener Schritt: rechtswidrig | übermitteln     | Dienstleister mit eigenen Zwecken | rechtswidrig             | verboten              |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2g
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2g nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2g nicht

    Beispiele:
      | Fall                                             | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Ergebnis              |
      | Vorgang: beobachten                              | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | unbestimmt            |
      | Vorgang: erheben                                 | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | unbestimmt            |
      | Vorgang: speichern                               | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | unbestimmt            |
      | Vorgang: verknüpfen                              | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: anreichern                              | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: bewerten                                | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: ansprechen                              | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: veröffentlichen                         | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Vorgang: aufbewahren                             | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | verboten              |
      | Empfänger: Auswerter ohne Schlüssel              | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                     | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | verboten              |
      | Empfänger: anderer                               | übermitteln     | anderer                           | vor Beginn geplant                  | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken     | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | übermitteln     | Auftragsverarbeiter               | geschlossen                         | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: fehlt       | übermitteln     | Auftragsverarbeiter               | fehlt                               | verboten              |

  Szenariogrundriss: Den Dienstleister im Blick behalten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2h
    Und es besteht die Pflicht: Dienstleister überwachen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Dienstleister im Blick behalten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2h nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Dienstleister im Blick behalten (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2h nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Ergebnis              |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | geschlossen                         | unbestimmt            |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | geschlossen                         | unbestimmt            |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | geschlossen                         | unbestimmt            |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | geschlossen                         | verboten              |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | geschlossen                         | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | geschlossen                         | verboten              |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | geschlossen                         | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | geschlossen                         | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | mit Pflichten erlaubt |
      | Vertrag mit dem Auftragsverarbeiter: fehlt              | übermitteln     | Auftragsverarbeiter               | fehlt                               | verboten              |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2i

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2i

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Form der Einwilligung | Nachweis der Einwilligung | Betroffener | Ergebnis              |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | aktiv                 | dokumentiert              | Kunde       | mit Pflichten erlaubt |
      | Form der Einwilligung: ausdrücklich              | vor Beginn geplant                  | ausdrücklich          | dokumentiert              | Kunde       | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar      | vor Beginn geplant                  | aktiv                 | anders beweisbar          | Kunde       | mit Pflichten erlaubt |
      | Betroffener: Interessent                         | vor Beginn geplant                  | aktiv                 | dokumentiert              | Interessent | mit Pflichten erlaubt |
      | Betroffener: Schuldner                           | vor Beginn geplant                  | aktiv                 | dokumentiert              | Schuldner   | mit Pflichten erlaubt |
      | Betroffener: Dritter                             | vor Beginn geplant                  | aktiv                 | dokumentiert              | Dritter     | mit Pflichten erlaubt |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2i nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2i nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Betroffener   | Datenart                        | Alter        | Ergebnis              |
      | Vorgang: beobachten                                        | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                                           | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                                         | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                                        | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                                        | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: bewerten                                          | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                                        | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                       | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | unbestimmt            |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Empfänger: Netzwerkbetreiber                               | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt                 | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtswidrig                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Vorausgegangener Schritt: rechtlich offen                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Einwilligung: keine                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | keine             | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für anderen Zweck | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Einwilligung: widerrufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | widerrufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Einwilligung: abgelaufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | abgelaufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | verboten              |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | alt und ungenutzt | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | unbeweisbar               | Kunde         | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Beschäftigter                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Beschäftigter | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Betroffener: Bewerber                                      | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Bewerber      | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten                                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten                 | volljährig   | rechtlich zu prüfen   |
      | Datenart: besondere Daten aus Rückschluss                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten aus Rückschluss | volljährig   | rechtlich zu prüfen   |
      | Datenart: Straftaten                                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | Straftaten                      | volljährig   | rechtlich zu prüfen   |
      | Alter: minderjährig                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | minderjährig | rechtlich zu prüfen   |
