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
    Dann es greift Regel R27.1a

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck        |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Kundendienst |
      | Zweck: Beschwerde                                | vor Beginn geplant                  | Beschwerde   |

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
    Dann es greift Regel R27.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Datenart                        |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Kundendienst            | einfache Daten                  |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Kundendienst            | einfache Daten                  |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | einfache Daten                  |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | einfache Daten                  |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | einfache Daten                  |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | einfache Daten                  |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | einfache Daten                  |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | einfache Daten                  |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | einfache Daten                  |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | einfache Daten                  |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | einfache Daten                  |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | einfache Daten                  |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | einfache Daten                  |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | einfache Daten                  |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | Straftaten                      |

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
    Dann es greift Regel R27.1b

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck                   |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Beobachtung des Marktes |
      | Zweck: Marktforschung                            | vor Beginn geplant                  | Marktforschung          |
      | Zweck: Krise                                     | vor Beginn geplant                  | Krise                   |

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
    Dann es greift Regel R27.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Zugänglichkeit             | Datenart                        | Alter        |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | öffentlich                 | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | für jeden nach Anmeldung   | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nur für angemeldete Nutzer | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | geschlossene Gruppe        | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht              | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | Direktnachricht            | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | Straftaten                      | volljährig   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R27.1c

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck         |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Werbung       |
      | Zweck: Zusatzverkauf                             | vor Beginn geplant                  | Zusatzverkauf |

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
    Dann es greift Regel R27.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1c nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Quelle                   | Betroffener   | Datenart                        | Alter        |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: berufliches Netzwerk                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | berufliches Netzwerk     | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | privates Netzwerk        | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst                | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Kurznachrichtendienst    | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Bewertungsportal         | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigenes Forum            | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: eigene Website                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Website           | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentliches Verzeichnis | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Melderegister            | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | anderes Netzangebot      | Kunde         | einfache Daten                  | volljährig   |
      | Betroffener: Interessent                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Interessent   | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Beschäftigter | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Bewerber      | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Schuldner     | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Dritter       | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | Straftaten                      | volljährig   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R27.1d

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | rechtmäßig               |
      | Vorausgegangener Schritt: rechtlich offen        | vor Beginn geplant                  | rechtlich offen          |

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
    Dann es greift Regel R27.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1d nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             |

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
    Dann es greift Regel R27.1e nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1e nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | fehlt                               |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | fehlt                               |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | fehlt                               |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | fehlt                               |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | fehlt                               |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen        | übermitteln     | Auftragsverarbeiter               | geschlossen                         |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  |

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
    Dann es greift Regel R27.1f

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          |

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
    Dann es greift Regel R27.1f nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1f nicht

    Beispiele:
      | Fall                                   | Vorgang         | Empfänger                         | Vorausgegangener Schritt |
      | Vorgang: beobachten                    | beobachten      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: erheben                       | erheben         | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: speichern                     | speichern       | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: verknüpfen                    | verknüpfen      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: anreichern                    | anreichern      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: bewerten                      | bewerten        | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: ansprechen                    | ansprechen      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: veröffentlichen               | veröffentlichen | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: aufbewahren                   | aufbewahren     | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Empfänger: Auftragsverarbeiter         | übermitteln     | Auftragsverarbeiter               | rechtmäßig               |
      | Empfänger: Auswerter ohne Schlüssel    | übermitteln     | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber           | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               |
      | Empfänger: anderer                     | übermitteln     | anderer                           | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig | übermitteln     | Dienstleister mit eigenen Zwecken | rechtswidrig             |

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
    Dann es greift Regel R27.1g nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1g nicht

    Beispiele:
      | Fall                                             | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter |
      | Vorgang: beobachten                              | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: erheben                                 | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: speichern                               | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: verknüpfen                              | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: anreichern                              | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: bewerten                                | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: ansprechen                              | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: veröffentlichen                         | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: aufbewahren                             | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Empfänger: Auswerter ohne Schlüssel              | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  |
      | Empfänger: Netzwerkbetreiber                     | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  |
      | Empfänger: anderer                               | übermitteln     | anderer                           | vor Beginn geplant                  |
      | Empfänger: Dienstleister mit eigenen Zwecken     | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | übermitteln     | Auftragsverarbeiter               | geschlossen                         |
      | Vertrag mit dem Auftragsverarbeiter: fehlt       | übermitteln     | Auftragsverarbeiter               | fehlt                               |

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
    Dann es greift Regel R27.1h nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1h nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | geschlossen                         |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | geschlossen                         |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | geschlossen                         |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | geschlossen                         |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | geschlossen                         |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vertrag mit dem Auftragsverarbeiter: fehlt              | übermitteln     | Auftragsverarbeiter               | fehlt                               |

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
    Dann es greift Regel R27.1i

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Form der Einwilligung | Nachweis der Einwilligung | Betroffener |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | aktiv                 | dokumentiert              | Kunde       |
      | Form der Einwilligung: ausdrücklich              | vor Beginn geplant                  | ausdrücklich          | dokumentiert              | Kunde       |
      | Nachweis der Einwilligung: anders beweisbar      | vor Beginn geplant                  | aktiv                 | anders beweisbar          | Kunde       |
      | Betroffener: Interessent                         | vor Beginn geplant                  | aktiv                 | dokumentiert              | Interessent |
      | Betroffener: Schuldner                           | vor Beginn geplant                  | aktiv                 | dokumentiert              | Schuldner   |
      | Betroffener: Dritter                             | vor Beginn geplant                  | aktiv                 | dokumentiert              | Dritter     |

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
    Dann es greift Regel R27.1i nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R27.1i nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Betroffener   | Datenart                        | Alter        |
      | Vorgang: beobachten                                        | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: erheben                                           | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: speichern                                         | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                                        | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                                        | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                                          | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                                        | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                                       | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Netzwerkbetreiber                               | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt                 | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtswidrig                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtlich offen                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: keine                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | keine             | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für anderen Zweck | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: widerrufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | widerrufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: abgelaufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | abgelaufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | alt und ungenutzt | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | unbeweisbar               | Kunde         | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Beschäftigter | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                                      | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Bewerber      | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | Straftaten                      | volljährig   |
      | Alter: minderjährig                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R27.2a

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck        |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Kundendienst |
      | Zweck: Beschwerde                                | vor Beginn geplant                  | Beschwerde   |

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
    Dann es greift Regel R27.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Datenart                        |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Kundendienst            | einfache Daten                  |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Kundendienst            | einfache Daten                  |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Kundendienst            | einfache Daten                  |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | einfache Daten                  |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | einfache Daten                  |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | einfache Daten                  |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | einfache Daten                  |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | einfache Daten                  |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | einfache Daten                  |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | einfache Daten                  |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | einfache Daten                  |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | einfache Daten                  |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | einfache Daten                  |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | einfache Daten                  |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | einfache Daten                  |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | Straftaten                      |

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
    Dann es greift Regel R27.2b

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck                   |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Beobachtung des Marktes |
      | Zweck: Marktforschung                            | vor Beginn geplant                  | Marktforschung          |
      | Zweck: Krise                                     | vor Beginn geplant                  | Krise                   |

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
    Dann es greift Regel R27.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Zugänglichkeit             | Datenart                        | Alter        |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Zusatzverkauf           | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | öffentlich                 | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | öffentlich                 | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | für jeden nach Anmeldung   | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nur für angemeldete Nutzer | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | geschlossene Gruppe        | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht              | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | Direktnachricht            | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | Straftaten                      | volljährig   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | öffentlich                 | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R27.2c

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Zweck         |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | Werbung       |
      | Zweck: Zusatzverkauf                             | vor Beginn geplant                  | Zusatzverkauf |

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
    Dann es greift Regel R27.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2c nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Quelle                   | Betroffener   | Datenart                        | Alter        |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtlich offen    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Kundendienst            | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beschwerde              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Marktforschung          | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Vorlieben               | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Profilbildung           | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Bonität                               | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Bonität                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Personalauswahl         | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Mitarbeiterkontrolle    | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Anschriftenermittlung   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                           | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Glückwunsch             | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: Krise                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Krise                   | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | unbestimmt              | eigene Vertragsdaten     | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: berufliches Netzwerk                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | berufliches Netzwerk     | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | privates Netzwerk        | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst                | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Kurznachrichtendienst    | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Bewertungsportal         | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigenes Forum            | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: eigene Website                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Website           | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis             | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | öffentliches Verzeichnis | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | Melderegister            | Kunde         | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | anderes Netzangebot      | Kunde         | einfache Daten                  | volljährig   |
      | Betroffener: Interessent                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Interessent   | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Beschäftigter | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Bewerber      | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Schuldner     | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Dritter       | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss    | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                         | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | Straftaten                      | volljährig   |
      | Alter: minderjährig                          | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | Werbung                 | eigene Vertragsdaten     | Kunde         | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R27.2d

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | rechtmäßig               |
      | Vorausgegangener Schritt: rechtlich offen        | vor Beginn geplant                  | rechtlich offen          |

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
    Dann es greift Regel R27.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2d nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt |
      | Vorgang: beobachten                          | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: erheben                             | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: speichern                           | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: verknüpfen                          | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: anreichern                          | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: bewerten                            | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: ansprechen                          | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Vorgang: aufbewahren                         | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: anderer                           | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               |
      | Vertrag mit dem Auftragsverarbeiter: fehlt   | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             |

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
    Dann es greift Regel R27.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2e nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | fehlt                               |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | fehlt                               |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | fehlt                               |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | fehlt                               |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | fehlt                               |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | fehlt                               |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen        | übermitteln     | Auftragsverarbeiter               | geschlossen                         |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  |

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
    Dann es greift Regel R27.2f

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          |

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
    Dann es greift Regel R27.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2f nicht

    Beispiele:
      | Fall                                   | Vorgang         | Empfänger                         | Vorausgegangener Schritt |
      | Vorgang: beobachten                    | beobachten      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: erheben                       | erheben         | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: speichern                     | speichern       | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: verknüpfen                    | verknüpfen      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: anreichern                    | anreichern      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: bewerten                      | bewerten        | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: ansprechen                    | ansprechen      | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: veröffentlichen               | veröffentlichen | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorgang: aufbewahren                   | aufbewahren     | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Empfänger: Auftragsverarbeiter         | übermitteln     | Auftragsverarbeiter               | rechtmäßig               |
      | Empfänger: Auswerter ohne Schlüssel    | übermitteln     | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber           | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               |
      | Empfänger: anderer                     | übermitteln     | anderer                           | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig | übermitteln     | Dienstleister mit eigenen Zwecken | rechtswidrig             |

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
    Dann es greift Regel R27.2g nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2g nicht

    Beispiele:
      | Fall                                             | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter |
      | Vorgang: beobachten                              | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: erheben                                 | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: speichern                               | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: verknüpfen                              | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: anreichern                              | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: bewerten                                | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: ansprechen                              | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: veröffentlichen                         | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vorgang: aufbewahren                             | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Empfänger: Auswerter ohne Schlüssel              | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  |
      | Empfänger: Netzwerkbetreiber                     | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  |
      | Empfänger: anderer                               | übermitteln     | anderer                           | vor Beginn geplant                  |
      | Empfänger: Dienstleister mit eigenen Zwecken     | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | übermitteln     | Auftragsverarbeiter               | geschlossen                         |
      | Vertrag mit dem Auftragsverarbeiter: fehlt       | übermitteln     | Auftragsverarbeiter               | fehlt                               |

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
    Dann es greift Regel R27.2h nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2h nicht

    Beispiele:
      | Fall                                                    | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter |
      | Vorgang: beobachten                                     | beobachten      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: erheben                                        | erheben         | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: speichern                                      | speichern       | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: verknüpfen                                     | verknüpfen      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: anreichern                                     | anreichern      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: bewerten                                       | bewerten        | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: ansprechen                                     | ansprechen      | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: veröffentlichen                                | veröffentlichen | Auftragsverarbeiter               | geschlossen                         |
      | Vorgang: aufbewahren                                    | aufbewahren     | Auftragsverarbeiter               | geschlossen                         |
      | Empfänger: Auswerter ohne Schlüssel                     | übermitteln     | Auswerter ohne Schlüssel          | geschlossen                         |
      | Empfänger: Netzwerkbetreiber                            | übermitteln     | Netzwerkbetreiber                 | geschlossen                         |
      | Empfänger: anderer                                      | übermitteln     | anderer                           | geschlossen                         |
      | Empfänger: Dienstleister mit eigenen Zwecken            | übermitteln     | Dienstleister mit eigenen Zwecken | geschlossen                         |
      | Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  |
      | Vertrag mit dem Auftragsverarbeiter: fehlt              | übermitteln     | Auftragsverarbeiter               | fehlt                               |

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
    Dann es greift Regel R27.2i

    Beispiele:
      | Fall                                             | Vertrag mit dem Auftragsverarbeiter | Form der Einwilligung | Nachweis der Einwilligung | Betroffener |
      | Vertrag mit dem Auftragsverarbeiter: geschlossen | geschlossen                         | aktiv                 | dokumentiert              | Kunde       |
      | Form der Einwilligung: ausdrücklich              | vor Beginn geplant                  | ausdrücklich          | dokumentiert              | Kunde       |
      | Nachweis der Einwilligung: anders beweisbar      | vor Beginn geplant                  | aktiv                 | anders beweisbar          | Kunde       |
      | Betroffener: Interessent                         | vor Beginn geplant                  | aktiv                 | dokumentiert              | Interessent |
      | Betroffener: Schuldner                           | vor Beginn geplant                  | aktiv                 | dokumentiert              | Schuldner   |
      | Betroffener: Dritter                             | vor Beginn geplant                  | aktiv                 | dokumentiert              | Dritter     |

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
    Dann es greift Regel R27.2i nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R27.2i nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Betroffener   | Datenart                        | Alter        |
      | Vorgang: beobachten                                        | beobachten      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: erheben                                           | erheben         | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: speichern                                         | speichern       | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                                        | verknüpfen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                                        | anreichern      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                                          | bewerten        | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                                        | ansprechen      | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                                       | aufbewahren     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Netzwerkbetreiber                               | übermitteln     | Netzwerkbetreiber                 | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vertrag mit dem Auftragsverarbeiter: fehlt                 | übermitteln     | Auftragsverarbeiter               | fehlt                               | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtswidrig                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtswidrig             | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Vorausgegangener Schritt: rechtlich offen                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtlich offen          | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: keine                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | keine             | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für anderen Zweck | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: widerrufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | widerrufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: abgelaufen                                   | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | abgelaufen        | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | alt und ungenutzt | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | Kunde         | einfache Daten                  | volljährig   |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | unbeweisbar               | Kunde         | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                                 | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Beschäftigter | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                                      | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Bewerber      | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss                  | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                                       | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | Straftaten                      | volljährig   |
      | Alter: minderjährig                                        | übermitteln     | Auftragsverarbeiter               | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck  | aktiv                               | dokumentiert              | Kunde         | einfache Daten                  | minderjährig |
