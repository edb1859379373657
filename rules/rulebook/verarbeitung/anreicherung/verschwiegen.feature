# language: de
Funktionalität: Verschwiegene Anreicherung

  Szenariogrundriss: Ein Unternehmen ergänzt seine Kundendaten für mehr Verkauf und sagt es keinem: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R33.1a |
      | 2026 | 01.03.2026 | verboten | R33.2  |

  Szenariogrundriss: C03, verschwiegen: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall               | Tag        | Ergebnis            | Regel  |
      | 2014 noch Glatteis | 15.02.2014 | rechtlich zu prüfen | R33.1c |
      | 2025 verboten      | 10.01.2025 | verboten            | R33.2  |

  Szenario: Wer eingewilligt hat, weiß davon; die übrige Information ist nachzuholen
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R31.2g
    Und Regel R33.2 ist verdrängt durch R31.2a

  Szenariogrundriss: Verschwiegene Anreicherung aus eigenen Daten und dem Melderegister (BDSG a.F.): <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: eigene Website
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R33.1a
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Verschwiegene Anreicherung aus eigenen Daten und dem Melderegister (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: eigene Website
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R33.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Verschwiegene Anreicherung aus eigenen Daten und dem Melderegister (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: eigene Website oder Melderegister oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1a

  Szenariogrundriss: Verschwiegene Anreicherung aus eigenen Daten und dem Melderegister (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1a nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                     | Zweck                        | Quelle                                                                                                                                                                 | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes      | eigene Website                                                                                                                                                         | unterblieben                                   |
      | anderer Zweck                 | anreichern                                                                                                                                  | Kundendienst oder Beschwerde | eigene Website                                                                                                                                                         | unterblieben                                   |
      | andere Quelle                 | anreichern                                                                                                                                  | Beobachtung des Marktes      | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder anderes Netzangebot | unterblieben                                   |
      | anderer Stand der Information | anreichern                                                                                                                                  | Beobachtung des Marktes      | eigene Website                                                                                                                                                         | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Verschwiegene Anreicherung aus nicht öffentlicher Quelle (BDSG a.F.): <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R33.1b
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Verschwiegene Anreicherung aus nicht öffentlicher Quelle (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R33.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Verschwiegene Anreicherung aus nicht öffentlicher Quelle (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1b

  Szenariogrundriss: Verschwiegene Anreicherung aus nicht öffentlicher Quelle (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                     | Zweck                        | Zugänglichkeit           | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes      | für jeden nach Anmeldung | unterblieben                                   |
      | anderer Zweck                 | anreichern                                                                                                                                  | Kundendienst oder Beschwerde | für jeden nach Anmeldung | unterblieben                                   |
      | andere Zugänglichkeit         | anreichern                                                                                                                                  | Beobachtung des Marktes      | öffentlich               | unterblieben                                   |
      | anderer Stand der Information | anreichern                                                                                                                                  | Beobachtung des Marktes      | für jeden nach Anmeldung | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Verschwiegene Anreicherung aus öffentlichen Beiträgen (BDSG a.F.): <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R33.1c
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Verschwiegene Anreicherung aus öffentlichen Beiträgen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R33.1c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Verschwiegene Anreicherung aus öffentlichen Beiträgen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1c

  Szenariogrundriss: Verschwiegene Anreicherung aus öffentlichen Beiträgen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                     | Zweck                        | Zugänglichkeit                                                                                         | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes      | öffentlich                                                                                             | unterblieben                                   |
      | anderer Zweck                 | anreichern                                                                                                                                  | Kundendienst oder Beschwerde | öffentlich                                                                                             | unterblieben                                   |
      | andere Zugänglichkeit         | anreichern                                                                                                                                  | Beobachtung des Marktes      | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | unterblieben                                   |
      | anderer Stand der Information | anreichern                                                                                                                                  | Beobachtung des Marktes      | öffentlich                                                                                             | erteilt oder Frist läuft noch oder entbehrlich |

  Szenario: BDSG a.F.: Auch wo die Grundlage sicher ist, bleibt das Verschweigen bei Verzeichnissen Glatteis
    Angenommen Vorgang: anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R33.1d

  Szenario: BDSG a.F.: Auch mit zweifelhafter Grundlage verbietet das Verschweigen hinter der Anmeldung
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es verboten
    Und es greift Regel R33.1b

  Szenariogrundriss: Verschwiegene Anreicherung aus Verzeichnissen (BDSG a.F.): <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R33.1d
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Verschwiegene Anreicherung aus Verzeichnissen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R33.1d nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Verschwiegene Anreicherung aus Verzeichnissen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1d

  Szenariogrundriss: Verschwiegene Anreicherung aus Verzeichnissen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R33.1d nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                     | Zweck                        | Quelle                                                                                                                                                                                                    | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes      | öffentliches Verzeichnis                                                                                                                                                                                  | unterblieben                                   |
      | anderer Zweck                 | anreichern                                                                                                                                  | Kundendienst oder Beschwerde | öffentliches Verzeichnis                                                                                                                                                                                  | unterblieben                                   |
      | andere Quelle                 | anreichern                                                                                                                                  | Beobachtung des Marktes      | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unterblieben                                   |
      | anderer Stand der Information | anreichern                                                                                                                                  | Beobachtung des Marktes      | öffentliches Verzeichnis                                                                                                                                                                                  | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Verschwiegene Anreicherung (DSGVO): <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R33.2
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Verschwiegene Anreicherung (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R33.2 nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Verschwiegene Anreicherung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R33.2

  Szenariogrundriss: Verschwiegene Anreicherung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R33.2 nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                     | Zweck                        | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes      | unterblieben                                   |
      | anderer Zweck                 | anreichern                                                                                                                                  | Kundendienst oder Beschwerde | unterblieben                                   |
      | anderer Stand der Information | anreichern                                                                                                                                  | Beobachtung des Marktes      | erteilt oder Frist läuft noch oder entbehrlich |
