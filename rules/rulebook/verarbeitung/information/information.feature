# language: de
Funktionalität: Information

  Szenariogrundriss: C01, Kunde schreibt öffentlich "@Firma, mein Router ist defekt", nicht informiert: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                          | Tag        | Ergebnis              | Regel  |
      | 2014                          | 15.02.2014 | erlaubt               | R17.1a |
      | 2024                          | 01.06.2024 | mit Pflichten erlaubt | R17.2g |
      | 2026, der Zeitpunkt ist offen | 01.03.2026 | mit Pflichten erlaubt | R78.3  |

  Szenariogrundriss: C01 im Rückblick: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                     | Tag        | Kenntnis   | Ergebnis              | Regel  |
      | die Speicherung von 2014 | 15.02.2014 | 01.03.2026 | erlaubt               | R17.1a |
      | die Speicherung von 2024 | 01.06.2024 | 01.03.2026 | mit Pflichten erlaubt | R78.3  |

  Szenario: C01, die Frist läuft noch: Frist der Antwort und vorsorglicher Hinweis
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.3
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Antwort
    Und es besteht die Pflicht: Hinweis bereithalten, Frist: vor Beginn
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren, Frist: vor Beginn

  Szenario: Ein Kommentar im eigenen Forum wird gespeichert
    Angenommen Vorgang: speichern
    Und Zweck: Beschwerde
    Und Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4b
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder vor Beginn oder erste Antwort

  Szenariogrundriss: Benachrichtigung über Beiträge aus dem Netz (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R78.1a
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Benachrichtigung über Beiträge aus dem Netz (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Benachrichtigung über Beiträge aus dem Netz (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Dritter
    Und Information: Frist läuft noch oder unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.1a

  Szenariogrundriss: Benachrichtigung über Beiträge aus dem Netz (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.1a nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                      | Zweck                                                                         | Quelle                                                                                    | Information              |
      | andere Quelle                 | speichern                                                                                                                    | Bonität                                                                       | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | Frist läuft noch         |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                       | berufliches Netzwerk                                                                      | Frist läuft noch         |
      | anderer Zweck                 | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung | berufliches Netzwerk                                                                      | Frist läuft noch         |
      | anderer Stand der Information | speichern                                                                                                                    | Bonität                                                                       | berufliches Netzwerk                                                                      | erteilt oder entbehrlich |

  Szenariogrundriss: Benachrichtigung über Beiträge hinter einer Anmeldung (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R78.1b
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Benachrichtigung über Beiträge hinter einer Anmeldung (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Benachrichtigung über Beiträge hinter einer Anmeldung (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit oder eigene Kontakte oder unklar
    Und Betroffener: Dritter
    Und Information: Frist läuft noch oder unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.1b

  Szenariogrundriss: Benachrichtigung über Beiträge hinter einer Anmeldung (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.1b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                               | Zugänglichkeit                                           | Adressat           | Information              |
      | andere Zugänglichkeit         | speichern                                                                                                                    | Kundendienst                                                                                                                                                                                                        | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | Frist läuft noch         |
      | anderer Adressat              | speichern                                                                                                                    | Kundendienst                                                                                                                                                                                                        | für jeden nach Anmeldung                                 | das Unternehmen    | Frist läuft noch         |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                        | für jeden nach Anmeldung                                 | die Öffentlichkeit | Frist läuft noch         |
      | anderer Zweck                 | speichern                                                                                                                    | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung                                 | die Öffentlichkeit | Frist läuft noch         |
      | anderer Stand der Information | speichern                                                                                                                    | Kundendienst                                                                                                                                                                                                        | für jeden nach Anmeldung                                 | die Öffentlichkeit | erteilt oder entbehrlich |

  Szenariogrundriss: Benachrichtigung über Angaben aus Verzeichnis und Melderegister (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.1c
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Benachrichtigung über Angaben aus Verzeichnis und Melderegister (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.1c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Benachrichtigung über Angaben aus Verzeichnis und Melderegister (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis oder Melderegister
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch oder unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.1c

  Szenariogrundriss: Benachrichtigung über Angaben aus Verzeichnis und Melderegister (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Anschriftenermittlung
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.1c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                      | Quelle                                                                                                                                                                                 | Information              |
      | andere Quelle                 | speichern                                                                                                                    | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder eigene Vertragsdaten oder anderes Netzangebot | Frist läuft noch         |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | öffentliches Verzeichnis                                                                                                                                                               | Frist läuft noch         |
      | anderer Stand der Information | speichern                                                                                                                    | öffentliches Verzeichnis                                                                                                                                                               | erteilt oder entbehrlich |

  Szenariogrundriss: Über Beiträge aus dem Netz ist binnen eines Monats zu informieren (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R78.2a
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Über Beiträge aus dem Netz ist binnen eines Monats zu informieren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Über Beiträge aus dem Netz ist binnen eines Monats zu informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen
    Und Zweck: Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2a

  Szenariogrundriss: Über Beiträge aus dem Netz ist binnen eines Monats zu informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2a nicht

    Beispiele:
      | Fall                          | Vorgang                                                           | Zweck                                                                                                     | Quelle                                                                                    | Information                                |
      | andere Quelle                 | erheben                                                           | Bonität                                                                                                   | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                   | berufliches Netzwerk                                                                      | Frist läuft noch                           |
      | anderer Zweck                 | erheben                                                           | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Personalauswahl oder Anschriftenermittlung | berufliches Netzwerk                                                                      | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                           | Bonität                                                                                                   | berufliches Netzwerk                                                                      | erteilt oder unterblieben oder entbehrlich |

  Szenariogrundriss: Versäumte Information über Beiträge aus dem Netz nachholen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R78.2b
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Versäumte Information über Beiträge aus dem Netz nachholen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Versäumte Information über Beiträge aus dem Netz nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen
    Und Zweck: Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2b

  Szenariogrundriss: Versäumte Information über Beiträge aus dem Netz nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2b nicht

    Beispiele:
      | Fall                          | Vorgang                                                           | Zweck                                                                                                     | Quelle                                                                                    | Information                                    |
      | andere Quelle                 | erheben                                                           | Bonität                                                                                                   | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | unterblieben                                   |
      | anderer Vorgang               | beobachten oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                   | berufliches Netzwerk                                                                      | unterblieben                                   |
      | anderer Zweck                 | erheben                                                           | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Personalauswahl oder Anschriftenermittlung | berufliches Netzwerk                                                                      | unterblieben                                   |
      | anderer Stand der Information | erheben                                                           | Bonität                                                                                                   | berufliches Netzwerk                                                                      | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Über Beiträge hinter einer Anmeldung ist binnen eines Monats zu informieren (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Kundendienst
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R78.2c
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Über Beiträge hinter einer Anmeldung ist binnen eines Monats zu informieren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Kundendienst
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Über Beiträge hinter einer Anmeldung ist binnen eines Monats zu informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder ansprechen
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Anschriftenermittlung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit oder eigene Kontakte oder unklar
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2c

  Szenariogrundriss: Über Beiträge hinter einer Anmeldung ist binnen eines Monats zu informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                         | Zweck                                                                                                                                                                                    | Zugänglichkeit                                           | Adressat           | Information                                |
      | andere Zugänglichkeit         | erheben                                                                         | Kundendienst                                                                                                                                                                             | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | Frist läuft noch                           |
      | anderer Adressat              | erheben                                                                         | Kundendienst                                                                                                                                                                             | für jeden nach Anmeldung                                 | das Unternehmen    | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                             | für jeden nach Anmeldung                                 | die Öffentlichkeit | Frist läuft noch                           |
      | anderer Zweck                 | erheben                                                                         | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung                                 | die Öffentlichkeit | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                                         | Kundendienst                                                                                                                                                                             | für jeden nach Anmeldung                                 | die Öffentlichkeit | erteilt oder unterblieben oder entbehrlich |

  Szenariogrundriss: Versäumte Information über Beiträge hinter einer Anmeldung nachholen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Kundendienst
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R78.2d
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Versäumte Information über Beiträge hinter einer Anmeldung nachholen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Kundendienst
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Versäumte Information über Beiträge hinter einer Anmeldung nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder ansprechen
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Anschriftenermittlung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit oder eigene Kontakte oder unklar
    Und Betroffener: Dritter
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2d

  Szenariogrundriss: Versäumte Information über Beiträge hinter einer Anmeldung nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2d nicht

    Beispiele:
      | Fall                          | Vorgang                                                                         | Zweck                                                                                                                                                                                    | Zugänglichkeit                                           | Adressat           | Information                                    |
      | andere Zugänglichkeit         | erheben                                                                         | Kundendienst                                                                                                                                                                             | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit | unterblieben                                   |
      | anderer Adressat              | erheben                                                                         | Kundendienst                                                                                                                                                                             | für jeden nach Anmeldung                                 | das Unternehmen    | unterblieben                                   |
      | anderer Vorgang               | beobachten oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                             | für jeden nach Anmeldung                                 | die Öffentlichkeit | unterblieben                                   |
      | anderer Zweck                 | erheben                                                                         | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung                                 | die Öffentlichkeit | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                         | Kundendienst                                                                                                                                                                             | für jeden nach Anmeldung                                 | die Öffentlichkeit | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Über Angaben aus Verzeichnis und Melderegister ist binnen eines Monats zu informieren (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.2e
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Über Angaben aus Verzeichnis und Melderegister ist binnen eines Monats zu informieren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2e nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Über Angaben aus Verzeichnis und Melderegister ist binnen eines Monats zu informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis oder Melderegister
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2e

  Szenariogrundriss: Über Angaben aus Verzeichnis und Melderegister ist binnen eines Monats zu informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Anschriftenermittlung
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2e nicht

    Beispiele:
      | Fall                          | Vorgang                                                           | Quelle                                                                                                                                                                                 | Information                                |
      | andere Quelle                 | erheben                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder eigene Vertragsdaten oder anderes Netzangebot | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder übermitteln oder veröffentlichen oder aufbewahren | öffentliches Verzeichnis                                                                                                                                                               | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                           | öffentliches Verzeichnis                                                                                                                                                               | erteilt oder unterblieben oder entbehrlich |

  Szenariogrundriss: Versäumte Information über Angaben aus Verzeichnis und Melderegister nachholen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.2f
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Versäumte Information über Angaben aus Verzeichnis und Melderegister nachholen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2f nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Versäumte Information über Angaben aus Verzeichnis und Melderegister nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis oder Melderegister
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2f

  Szenariogrundriss: Versäumte Information über Angaben aus Verzeichnis und Melderegister nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Anschriftenermittlung
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2f nicht

    Beispiele:
      | Fall                          | Vorgang                                                           | Quelle                                                                                                                                                                                 | Information                                    |
      | andere Quelle                 | erheben                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder eigene Vertragsdaten oder anderes Netzangebot | unterblieben                                   |
      | anderer Vorgang               | beobachten oder übermitteln oder veröffentlichen oder aufbewahren | öffentliches Verzeichnis                                                                                                                                                               | unterblieben                                   |
      | anderer Stand der Information | erheben                                                           | öffentliches Verzeichnis                                                                                                                                                               | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Unverhältnismäßiger Aufwand bei der Marktbeobachtung (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: entbehrlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R78.2g
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren
    Und es besteht die Pflicht: Hinweis bereithalten

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Unverhältnismäßiger Aufwand bei der Marktbeobachtung (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Information: entbehrlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2g nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Unverhältnismäßiger Aufwand bei der Marktbeobachtung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Krise
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Betroffener: Dritter
    Und Information: entbehrlich
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2g

  Szenariogrundriss: Unverhältnismäßiger Aufwand bei der Marktbeobachtung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Dritter
    Und Information: <Information>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2g nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                  | Quelle                                                                                                       | Information                                     |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | Kurznachrichtendienst                                                                                        | entbehrlich                                     |
      | andere Quelle                 | erheben                                                                                                                         | Beobachtung des Marktes                                                                                                                                                                                                | eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | entbehrlich                                     |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes                                                                                                                                                                                                | Kurznachrichtendienst                                                                                        | entbehrlich                                     |
      | anderer Stand der Information | erheben                                                                                                                         | Beobachtung des Marktes                                                                                                                                                                                                | Kurznachrichtendienst                                                                                        | erteilt oder Frist läuft noch oder unterblieben |

  Szenariogrundriss: Vor der ersten Weitergabe informieren (DSGVO): <Fall>
    Angenommen Vorgang: übermitteln
    Und Zweck: Beschwerde
    Und Quelle: berufliches Netzwerk
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Und Empfänger: anderer
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R78.2h
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Vor der ersten Weitergabe informieren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: übermitteln
    Und Zweck: Beschwerde
    Und Quelle: berufliches Netzwerk
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Und Empfänger: anderer
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.2h nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Vor der ersten Weitergabe informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: übermitteln
    Und Zweck: Beschwerde
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
    Und Betroffener: Dritter
    Und Information: Frist läuft noch oder unterblieben
    Und Empfänger: Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2h

  Szenariogrundriss: Vor der ersten Weitergabe informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: <Quelle>
    Und Betroffener: Dritter
    Und Information: <Information>
    Und Empfänger: <Empfänger>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.2h nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                    | Quelle                                   | Information              | Empfänger           |
      | andere Quelle                 | übermitteln                                                                                                                                | eigene Website oder eigene Vertragsdaten | Frist läuft noch         | anderer             |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | berufliches Netzwerk                     | Frist läuft noch         | anderer             |
      | Auftragsverarbeiter           | übermitteln                                                                                                                                | berufliches Netzwerk                     | Frist läuft noch         | Auftragsverarbeiter |
      | anderer Stand der Information | übermitteln                                                                                                                                | berufliches Netzwerk                     | erteilt oder entbehrlich | anderer             |

  Szenariogrundriss: Ist das Mitlesen schon eine Erhebung bei der Person? (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R78.3
    Und es besteht die Pflicht: Hinweis bereithalten
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                                   | Tag        | Kenntnis   |
      | am ersten Tag der DSGVO im Rückblick   | 25.05.2018 | 18.12.2025 |
      | am ersten Tag des neuen Verständnisses | 18.12.2025 | 18.12.2025 |
      | im Januar 2026                         | 10.01.2026 | 10.01.2026 |

  Szenariogrundriss: Ist das Mitlesen schon eine Erhebung bei der Person? (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R78.3 nicht

    Beispiele:
      | Fall                             | Tag        | Kenntnis   |
      | am Tag davor                     | 24.05.2018 | 18.12.2025 |
      | am Tag vor dem neuen Verständnis | 17.12.2025 | 17.12.2025 |

  Szenario: Ist das Mitlesen schon eine Erhebung bei der Person? (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Beschwerde
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Information: Frist läuft noch oder unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.3

  Szenariogrundriss: Ist das Mitlesen schon eine Erhebung bei der Person? (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: <Quelle>
    Und Verfasser: <Verfasser>
    Und Betroffener: Dritter
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.3 nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Quelle                                                                                                       | Verfasser                    | Information              |
      | andere Quelle                 | erheben                                                                                                                         | eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | die betroffene Person selbst | Frist läuft noch         |
      | anderer Verfasser             | erheben                                                                                                                         | Kurznachrichtendienst                                                                                        | ein anderer                  | Frist läuft noch         |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kurznachrichtendienst                                                                                        | die betroffene Person selbst | Frist läuft noch         |
      | anderer Stand der Information | erheben                                                                                                                         | Kurznachrichtendienst                                                                                        | die betroffene Person selbst | erteilt oder entbehrlich |

  Szenariogrundriss: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (BDSG a.F.): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4a
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.4a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigenes Forum oder eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch oder unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.4a

  Szenariogrundriss: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.4a nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                                        | Quelle                                                                                                                                                                 | Information              |
      | andere Quelle                 | erheben                                                                                                                                        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Frist läuft noch         |
      | anderer Vorgang               | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | eigene Vertragsdaten                                                                                                                                                   | Frist läuft noch         |
      | anderer Stand der Information | erheben                                                                                                                                        | eigene Vertragsdaten                                                                                                                                                   | erteilt oder entbehrlich |

  Szenariogrundriss: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4b
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.4b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Beschwerde
    Und Quelle: eigenes Forum oder eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4b

  Szenariogrundriss: Wer dem Unternehmen selbst etwas gibt, erfährt gleich, wozu (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Quelle                                                                                                                                                                 | Information                                |
      | andere Quelle                 | erheben                                                                                                                         | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | eigene Vertragsdaten                                                                                                                                                   | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                                                                                         | eigene Vertragsdaten                                                                                                                                                   | erteilt oder unterblieben oder entbehrlich |

  Szenariogrundriss: Versäumte Information bei direkter Erhebung nachholen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4c
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Versäumte Information bei direkter Erhebung nachholen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.4c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Versäumte Information bei direkter Erhebung nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Beschwerde
    Und Quelle: eigenes Forum oder eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4c

  Szenariogrundriss: Versäumte Information bei direkter Erhebung nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Quelle                                                                                                                                                                 | Information                                    |
      | andere Quelle                 | erheben                                                                                                                         | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | eigene Vertragsdaten                                                                                                                                                   | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                                         | eigene Vertragsdaten                                                                                                                                                   | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Auf eine Direktnachricht mit Hinweis antworten (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4d
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Auf eine Direktnachricht mit Hinweis antworten (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.4d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Auf eine Direktnachricht mit Hinweis antworten (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder ansprechen
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4d

  Szenariogrundriss: Auf eine Direktnachricht mit Hinweis antworten (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4d nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                         | Zugänglichkeit                                                                                    | Adressat                                            | Information                                |
      | andere Zugänglichkeit         | erheben                                                                                                         | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen                                     | Frist läuft noch                           |
      | anderer Adressat              | erheben                                                                                                         | Direktnachricht                                                                                   | die Öffentlichkeit oder eigene Kontakte oder unklar | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Direktnachricht                                                                                   | das Unternehmen                                     | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                                                                         | Direktnachricht                                                                                   | das Unternehmen                                     | erteilt oder unterblieben oder entbehrlich |

  Szenariogrundriss: Versäumten Hinweis auf eine Direktnachricht nachholen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4e
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Versäumten Hinweis auf eine Direktnachricht nachholen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.4e nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Versäumten Hinweis auf eine Direktnachricht nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder ansprechen
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4e

  Szenariogrundriss: Versäumten Hinweis auf eine Direktnachricht nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R78.4e nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                         | Zugänglichkeit                                                                                    | Adressat                                            | Information                                    |
      | andere Zugänglichkeit         | erheben                                                                                                         | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen                                     | unterblieben                                   |
      | anderer Adressat              | erheben                                                                                                         | Direktnachricht                                                                                   | die Öffentlichkeit oder eigene Kontakte oder unklar | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Direktnachricht                                                                                   | das Unternehmen                                     | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                         | Direktnachricht                                                                                   | das Unternehmen                                     | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Auf eine Direktnachricht mit Hinweis antworten (BDSG a.F.): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R78.4f
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Auf eine Direktnachricht mit Hinweis antworten (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R78.4f nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Auf eine Direktnachricht mit Hinweis antworten (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder ansprechen
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: Frist läuft noch oder unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.4f

  Szenariogrundriss: Auf eine Direktnachricht mit Hinweis antworten (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R78.4f nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                         | Zugänglichkeit                                                                                    | Adressat                                            | Information              |
      | andere Zugänglichkeit         | erheben                                                                                                         | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen                                     | Frist läuft noch         |
      | anderer Adressat              | erheben                                                                                                         | Direktnachricht                                                                                   | die Öffentlichkeit oder eigene Kontakte oder unklar | Frist läuft noch         |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Direktnachricht                                                                                   | das Unternehmen                                     | Frist läuft noch         |
      | anderer Stand der Information | erheben                                                                                                         | Direktnachricht                                                                                   | das Unternehmen                                     | erteilt oder entbehrlich |
