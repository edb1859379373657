# language: de
Funktionalität: Abruf durch Programme gegen die Nutzungsbedingungen

  Szenariogrundriss: Ein Programm sammelt Bewertungen ein, obwohl das Portal es untersagt: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Bedingungen>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                  | Erhebungsart                         | Bedingungen                                  | Tag        | Ergebnis            | Regel  |
      | vor jedem Urteil                      | automatisiert                        | gewerbliche Nutzung untersagt                | 15.02.2012 | rechtlich zu prüfen | R16.1a |
      | nach dem OLG Hamburg                  | automatisiert                        | gewerbliche Nutzung untersagt                | 15.02.2014 | verboten            | R16.1b |
      | am Tag vor dem BGH                    | automatisiert                        | gewerbliche Nutzung untersagt                | 29.04.2014 | verboten            | R16.1b |
      | am Tag des BGH                        | automatisiert                        | gewerbliche Nutzung untersagt                | 30.04.2014 | rechtlich zu prüfen | R16.2a |
      | zugestimmt, vor dem EuGH              | automatisiert                        | gewerbliche Nutzung untersagt und angenommen | 14.01.2015 | rechtlich zu prüfen | R16.2b |
      | zugestimmt, am Tag des EuGH           | automatisiert                        | gewerbliche Nutzung untersagt und angenommen | 15.01.2015 | rechtlich zu prüfen | R16.2c |
      | Sperre umgangen                       | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt                | 15.06.2014 | verboten            | R16.2d |
      | am letzten Tag des BDSG a.F.          | automatisiert                        | gewerbliche Nutzung untersagt und angenommen | 24.05.2018 | rechtlich zu prüfen | R16.2c |
      | am ersten Tag der DSGVO               | automatisiert                        | gewerbliche Nutzung untersagt und angenommen | 25.05.2018 | verboten            | R16.3a |
      | heute, nicht zugestimmt               | automatisiert                        | gewerbliche Nutzung untersagt                | 01.03.2026 | rechtlich zu prüfen | R16.3c |
      | heute, Sperre umgangen                | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt                | 01.03.2026 | verboten            | R16.2e |
      | heute, Bedingungen nicht gelesen      | automatisiert                        | ungeprüft                                    | 01.03.2026 | rechtlich zu prüfen | R16.4a |

  Szenario: Der Abruf von 2013, wie ihn der BGH später sah
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den 15.06.2013 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R16.2a
    Und es greift Regel R16.1b nicht

  Szenario: Über eine erlaubte Schnittstelle steht nichts entgegen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung gestattet
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4a nicht

  Szenario: Auch wer die Nutzer gefragt hat, ist an seinen Vertrag mit dem Betreiber gebunden
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R31.2a
    Und es greift Regel R16.3a

  Szenariogrundriss: Im Einzelfall hindern die Bedingungen nicht: <Regel>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Adressat: das Unternehmen
    Und Vorgang: erheben
    Und Zweck: Kundendienst
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Bedingungen>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R16.4b

    Beispiele:
      | Regel  | Quelle                  | Erhebungsart                          | Bedingungen                                  | Tag        | Ergebnis              |
      | R16.1a | Bewertungsportal        | automatisiert                         | gewerbliche Nutzung untersagt                | 15.02.2012 | erlaubt               |
      | R16.1b | Bewertungsportal        | automatisiert                         | gewerbliche Nutzung untersagt                | 15.02.2014 | erlaubt               |
      | R16.2d | Bewertungsportal        | automatisiert über eine Sperre hinweg | ungeprüft                                    | 15.06.2014 | erlaubt               |
      | R16.2e | Bewertungsportal        | automatisiert über eine Sperre hinweg | ungeprüft                                    | 01.03.2026 | mit Pflichten erlaubt |
      | R16.3a | Bewertungsportal        | automatisiert                         | gewerbliche Nutzung untersagt und angenommen | 01.03.2026 | mit Pflichten erlaubt |
      | R16.3c | Bewertungsportal        | automatisiert                         | gewerbliche Nutzung untersagt                | 01.03.2026 | mit Pflichten erlaubt |
      | R16.4a | Kurznachrichtendienst   | automatisiert                         | ungeprüft                                    | 01.03.2026 | mit Pflichten erlaubt |

  Szenario: Wie abgerufen wurde, ist beim Sammeln wichtig und wird gefragt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.03.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Erhebungsart

  Szenario: Beim Speichern wird nicht mehr gefragt, wie abgerufen wurde
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt

  Szenariogrundriss: Abruf gegen die Nutzungsbedingungen, noch ungeklärt, Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.1a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 09.12.2015 | 23.10.2012 | rechtlich zu prüfen |
      | noch nicht überholt        | 15.02.2012 | 23.10.2012 | rechtlich zu prüfen |

  Szenariogrundriss: Abruf gegen die Nutzungsbedingungen, noch ungeklärt, ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.02.2012 entschieden wird
    Dann es greift Regel R16.1a

    Beispiele:
      | Fall                                                              | Quelle                | Nutzungsbedingungen                          |
      | Quelle: berufliches Netzwerk                                      | berufliches Netzwerk  | gewerbliche Nutzung untersagt                |
      | Quelle: privates Netzwerk                                         | privates Netzwerk     | gewerbliche Nutzung untersagt                |
      | Quelle: Kurznachrichtendienst                                     | Kurznachrichtendienst | gewerbliche Nutzung untersagt                |
      | Quelle: anderes Netzangebot                                       | anderes Netzangebot   | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | Bewertungsportal      | gewerbliche Nutzung untersagt und angenommen |

  Szenariogrundriss: Abruf gegen die Nutzungsbedingungen, noch ungeklärt, außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 10.12.2015 | 23.10.2012 |
      | überholt   | 15.02.2012 | 24.10.2012 |

  Szenariogrundriss: Abruf gegen die Nutzungsbedingungen, noch ungeklärt, nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.02.2012 entschieden wird
    Dann es greift Regel R16.1a nicht

    Beispiele:
      | Fall                                               | Vorgang         | Quelle                   | Nutzungsbedingungen           |
      | Vorgang: beobachten                                | beobachten      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: speichern                                 | speichern       | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: verknüpfen                                | verknüpfen      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: anreichern                                | anreichern      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: bewerten                                  | bewerten        | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: ansprechen                                | ansprechen      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: übermitteln                               | übermitteln     | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: veröffentlichen                           | veröffentlichen | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: aufbewahren                               | aufbewahren     | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Quelle: öffentliches Verzeichnis                   | erheben         | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | Bewertungsportal         | gewerbliche Nutzung gestattet |
      | Nutzungsbedingungen: ungeprüft                     | erheben         | Bewertungsportal         | ungeprüft                     |

  Szenariogrundriss: Automatischer Abruf gegen die Nutzungsbedingungen ist unlauter, Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.1b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 24.10.2012 | verboten |
      | letzter Tag der Vorschrift | 09.12.2015 | 24.10.2012 | verboten |
      | erkannt                    | 15.02.2014 | 24.10.2012 | verboten |
      | noch nicht überholt        | 15.02.2014 | 29.04.2014 | verboten |

  Szenariogrundriss: Automatischer Abruf gegen die Nutzungsbedingungen ist unlauter, ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1b

    Beispiele:
      | Fall                                                              | Quelle                | Nutzungsbedingungen                          |
      | Quelle: berufliches Netzwerk                                      | berufliches Netzwerk  | gewerbliche Nutzung untersagt                |
      | Quelle: privates Netzwerk                                         | privates Netzwerk     | gewerbliche Nutzung untersagt                |
      | Quelle: Kurznachrichtendienst                                     | Kurznachrichtendienst | gewerbliche Nutzung untersagt                |
      | Quelle: anderes Netzangebot                                       | anderes Netzangebot   | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | Bewertungsportal      | gewerbliche Nutzung untersagt und angenommen |

  Szenariogrundriss: Automatischer Abruf gegen die Nutzungsbedingungen ist unlauter, außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.1b nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 10.12.2015 | 24.10.2012 |
      | noch nicht erkannt | 15.02.2014 | 23.10.2012 |
      | überholt           | 15.02.2014 | 30.04.2014 |

  Szenariogrundriss: Automatischer Abruf gegen die Nutzungsbedingungen ist unlauter, nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1b nicht

    Beispiele:
      | Fall                                               | Vorgang         | Quelle                   | Nutzungsbedingungen           |
      | Vorgang: beobachten                                | beobachten      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: speichern                                 | speichern       | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: verknüpfen                                | verknüpfen      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: anreichern                                | anreichern      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: bewerten                                  | bewerten        | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: ansprechen                                | ansprechen      | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: übermitteln                               | übermitteln     | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: veröffentlichen                           | veröffentlichen | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Vorgang: aufbewahren                               | aufbewahren     | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Quelle: öffentliches Verzeichnis                   | erheben         | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | Bewertungsportal         | gewerbliche Nutzung gestattet |
      | Nutzungsbedingungen: ungeprüft                     | erheben         | Bewertungsportal         | ungeprüft                     |

  Szenariogrundriss: Abruf aus Verzeichnissen gegen die Nutzungsbedingungen, Geltung: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Werbung
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.1c

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Abruf aus Verzeichnissen gegen die Nutzungsbedingungen, ebenso: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Werbung
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1c

    Beispiele:
      | Fall                                                              | Nutzungsbedingungen                          |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | gewerbliche Nutzung untersagt und angenommen |

  Szenariogrundriss: Abruf aus Verzeichnissen gegen die Nutzungsbedingungen, außerhalb der Geltung: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Werbung
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Abruf aus Verzeichnissen gegen die Nutzungsbedingungen, nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1c nicht

    Beispiele:
      | Fall                                               | Vorgang         | Quelle                   | Nutzungsbedingungen           |
      | Vorgang: beobachten                                | beobachten      | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: speichern                                 | speichern       | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: verknüpfen                                | verknüpfen      | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: anreichern                                | anreichern      | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: bewerten                                  | bewerten        | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: ansprechen                                | ansprechen      | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: übermitteln                               | übermitteln     | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: veröffentlichen                           | veröffentlichen | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Vorgang: aufbewahren                               | aufbewahren     | öffentliches Verzeichnis | gewerbliche Nutzung untersagt |
      | Quelle: berufliches Netzwerk                       | erheben         | berufliches Netzwerk     | gewerbliche Nutzung untersagt |
      | Quelle: privates Netzwerk                          | erheben         | privates Netzwerk        | gewerbliche Nutzung untersagt |
      | Quelle: Kurznachrichtendienst                      | erheben         | Kurznachrichtendienst    | gewerbliche Nutzung untersagt |
      | Quelle: Bewertungsportal                           | erheben         | Bewertungsportal         | gewerbliche Nutzung untersagt |
      | Quelle: anderes Netzangebot                        | erheben         | anderes Netzangebot      | gewerbliche Nutzung untersagt |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | öffentliches Verzeichnis | gewerbliche Nutzung gestattet |
      | Nutzungsbedingungen: ungeprüft                     | erheben         | öffentliches Verzeichnis | ungeprüft                     |

  Szenariogrundriss: Abruf gegen untersagende Bedingungen ist nicht schon deshalb unlauter, Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.2a
    Und es besteht die Pflicht: Nutzungsbedingungen prüfen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 30.04.2014 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |
      | erkannt                    | 15.06.2014 | 30.04.2014 | rechtlich zu prüfen |

  Szenariogrundriss: Abruf gegen untersagende Bedingungen ist nicht schon deshalb unlauter, ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2a

    Beispiele:
      | Fall                          | Quelle                |
      | Quelle: berufliches Netzwerk  | berufliches Netzwerk  |
      | Quelle: privates Netzwerk     | privates Netzwerk     |
      | Quelle: Kurznachrichtendienst | Kurznachrichtendienst |
      | Quelle: anderes Netzangebot   | anderes Netzangebot   |

  Szenariogrundriss: Abruf gegen untersagende Bedingungen ist nicht schon deshalb unlauter, außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 25.05.2018 | 25.05.2018 |
      | noch nicht erkannt | 15.06.2014 | 29.04.2014 |

  Szenariogrundriss: Abruf gegen untersagende Bedingungen ist nicht schon deshalb unlauter, nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2a nicht

    Beispiele:
      | Fall                                                              | Vorgang         | Quelle                   | Nutzungsbedingungen                          |
      | Vorgang: beobachten                                               | beobachten      | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: speichern                                                | speichern       | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: verknüpfen                                               | verknüpfen      | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: anreichern                                               | anreichern      | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: bewerten                                                 | bewerten        | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: ansprechen                                               | ansprechen      | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: übermitteln                                              | übermitteln     | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: veröffentlichen                                          | veröffentlichen | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Vorgang: aufbewahren                                              | aufbewahren     | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Quelle: öffentliches Verzeichnis                                  | erheben         | öffentliches Verzeichnis | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet                | erheben         | Bewertungsportal         | gewerbliche Nutzung gestattet                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | erheben         | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: ungeprüft                                    | erheben         | Bewertungsportal         | ungeprüft                                    |

  Szenariogrundriss: Abruf gegen angenommene Bedingungen, vor dem Urteil des EuGH, Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.2b
    Und es besteht die Pflicht: Nutzungsbedingungen prüfen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 30.04.2014 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 30.04.2014 | rechtlich zu prüfen |
      | erkannt                    | 15.06.2014 | 30.04.2014 | rechtlich zu prüfen |
      | noch nicht überholt        | 15.06.2014 | 14.01.2015 | rechtlich zu prüfen |

  Szenariogrundriss: Abruf gegen angenommene Bedingungen, vor dem Urteil des EuGH, ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2b

    Beispiele:
      | Fall                          | Quelle                |
      | Quelle: berufliches Netzwerk  | berufliches Netzwerk  |
      | Quelle: privates Netzwerk     | privates Netzwerk     |
      | Quelle: Kurznachrichtendienst | Kurznachrichtendienst |
      | Quelle: anderes Netzangebot   | anderes Netzangebot   |

  Szenariogrundriss: Abruf gegen angenommene Bedingungen, vor dem Urteil des EuGH, außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.2b nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 25.05.2018 | 30.04.2014 |
      | noch nicht erkannt | 15.06.2014 | 29.04.2014 |
      | überholt           | 15.06.2014 | 15.01.2015 |

  Szenariogrundriss: Abruf gegen angenommene Bedingungen, vor dem Urteil des EuGH, nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2b nicht

    Beispiele:
      | Fall                                               | Vorgang         | Quelle                   | Nutzungsbedingungen                          |
      | Vorgang: beobachten                                | beobachten      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: speichern                                 | speichern       | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: verknüpfen                                | verknüpfen      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: anreichern                                | anreichern      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: bewerten                                  | bewerten        | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: ansprechen                                | ansprechen      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: übermitteln                               | übermitteln     | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: veröffentlichen                           | veröffentlichen | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: aufbewahren                               | aufbewahren     | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Quelle: öffentliches Verzeichnis                   | erheben         | öffentliches Verzeichnis | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | Bewertungsportal         | gewerbliche Nutzung gestattet                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt | erheben         | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: ungeprüft                     | erheben         | Bewertungsportal         | ungeprüft                                    |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist vertraglich gebunden (bis 24.05.2018), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.2c
    Und es besteht die Pflicht: Nutzungsbedingungen prüfen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 15.01.2015 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |
      | erkannt                    | 15.06.2015 | 15.01.2015 | rechtlich zu prüfen |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist vertraglich gebunden (bis 24.05.2018), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn am 15.06.2015 entschieden wird
    Dann es greift Regel R16.2c

    Beispiele:
      | Fall                          | Quelle                |
      | Quelle: berufliches Netzwerk  | berufliches Netzwerk  |
      | Quelle: privates Netzwerk     | privates Netzwerk     |
      | Quelle: Kurznachrichtendienst | Kurznachrichtendienst |
      | Quelle: anderes Netzangebot   | anderes Netzangebot   |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist vertraglich gebunden (bis 24.05.2018), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.2c nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 25.05.2018 | 25.05.2018 |
      | noch nicht erkannt | 15.06.2015 | 14.01.2015 |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist vertraglich gebunden (bis 24.05.2018), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2015 entschieden wird
    Dann es greift Regel R16.2c nicht

    Beispiele:
      | Fall                                               | Vorgang         | Quelle                   | Nutzungsbedingungen                          |
      | Vorgang: beobachten                                | beobachten      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: speichern                                 | speichern       | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: verknüpfen                                | verknüpfen      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: anreichern                                | anreichern      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: bewerten                                  | bewerten        | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: ansprechen                                | ansprechen      | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: übermitteln                               | übermitteln     | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: veröffentlichen                           | veröffentlichen | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: aufbewahren                               | aufbewahren     | Bewertungsportal         | gewerbliche Nutzung untersagt und angenommen |
      | Quelle: öffentliches Verzeichnis                   | erheben         | öffentliches Verzeichnis | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | Bewertungsportal         | gewerbliche Nutzung gestattet                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt | erheben         | Bewertungsportal         | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: ungeprüft                     | erheben         | Bewertungsportal         | ungeprüft                                    |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (bis 09.12.2015), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert über eine Sperre hinweg
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.2d
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 30.04.2014 | verboten |
      | letzter Tag der Vorschrift | 09.12.2015 | 09.12.2015 | verboten |
      | erkannt                    | 15.06.2014 | 30.04.2014 | verboten |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (bis 09.12.2015), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert über eine Sperre hinweg
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2d

    Beispiele:
      | Fall                                                              | Nutzungsbedingungen                          |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: ungeprüft                                    | ungeprüft                                    |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (bis 09.12.2015), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert über eine Sperre hinweg
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.2d nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 10.12.2015 | 10.12.2015 |
      | noch nicht erkannt | 15.06.2014 | 29.04.2014 |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (bis 09.12.2015), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2d nicht

    Beispiele:
      | Fall                                               | Vorgang         | Erhebungsart                          | Nutzungsbedingungen           |
      | Vorgang: beobachten                                | beobachten      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: speichern                                 | speichern       | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: verknüpfen                                | verknüpfen      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: anreichern                                | anreichern      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: bewerten                                  | bewerten        | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: ansprechen                                | ansprechen      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: übermitteln                               | übermitteln     | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: veröffentlichen                           | veröffentlichen | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: aufbewahren                               | aufbewahren     | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Erhebungsart: einzeln von Hand                     | erheben         | einzeln von Hand                      | gewerbliche Nutzung untersagt |
      | Erhebungsart: automatisiert                        | erheben         | automatisiert                         | gewerbliche Nutzung untersagt |
      | Erhebungsart: unter Vorwand                        | erheben         | unter Vorwand                         | gewerbliche Nutzung untersagt |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | automatisiert über eine Sperre hinweg | gewerbliche Nutzung gestattet |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (ab 10.12.2015), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert über eine Sperre hinweg
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.2e
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 10.12.2015 | 10.12.2015 | verboten |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (ab 10.12.2015), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert über eine Sperre hinweg
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.2e

    Beispiele:
      | Fall                                                              | Nutzungsbedingungen                          |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: ungeprüft                                    | ungeprüft                                    |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (ab 10.12.2015), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert über eine Sperre hinweg
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 09.12.2015 | 09.12.2015 |

  Szenariogrundriss: Eine technische Sperre zu umgehen ist unlauter (ab 10.12.2015), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.2e nicht

    Beispiele:
      | Fall                                               | Vorgang         | Erhebungsart                          | Nutzungsbedingungen           |
      | Vorgang: beobachten                                | beobachten      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: speichern                                 | speichern       | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: verknüpfen                                | verknüpfen      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: anreichern                                | anreichern      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: bewerten                                  | bewerten        | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: ansprechen                                | ansprechen      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: übermitteln                               | übermitteln     | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: veröffentlichen                           | veröffentlichen | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Vorgang: aufbewahren                               | aufbewahren     | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | Erhebungsart: einzeln von Hand                     | erheben         | einzeln von Hand                      | gewerbliche Nutzung untersagt |
      | Erhebungsart: automatisiert                        | erheben         | automatisiert                         | gewerbliche Nutzung untersagt |
      | Erhebungsart: unter Vorwand                        | erheben         | unter Vorwand                         | gewerbliche Nutzung untersagt |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | automatisiert über eine Sperre hinweg | gewerbliche Nutzung gestattet |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist gebunden (ab 25.05.2018), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.3a
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist gebunden (ab 25.05.2018), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.3a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Wer den Bedingungen zugestimmt hat, ist gebunden (ab 25.05.2018), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.3a nicht

    Beispiele:
      | Fall                                               | Vorgang         | Nutzungsbedingungen                          |
      | Vorgang: beobachten                                | beobachten      | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: speichern                                 | speichern       | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: verknüpfen                                | verknüpfen      | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: anreichern                                | anreichern      | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: bewerten                                  | bewerten        | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: ansprechen                                | ansprechen      | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: übermitteln                               | übermitteln     | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: veröffentlichen                           | veröffentlichen | gewerbliche Nutzung untersagt und angenommen |
      | Vorgang: aufbewahren                               | aufbewahren     | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | gewerbliche Nutzung gestattet                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt | erheben         | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: ungeprüft                     | erheben         | ungeprüft                                    |

  Szenariogrundriss: Massenhaft mehr abrufen als nötig (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: mehr als nötig
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.3b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Massenhaft mehr abrufen als nötig (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: mehr als nötig
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.3b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Massenhaft mehr abrufen als nötig (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.3b nicht

    Beispiele:
      | Fall                                                              | Vorgang         | Nutzungsbedingungen                          | Umfang         |
      | Vorgang: beobachten                                               | beobachten      | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: speichern                                                | speichern       | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: verknüpfen                                               | verknüpfen      | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: anreichern                                               | anreichern      | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: bewerten                                                 | bewerten        | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: ansprechen                                               | ansprechen      | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: übermitteln                                              | übermitteln     | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: veröffentlichen                                          | veröffentlichen | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Vorgang: aufbewahren                                              | aufbewahren     | gewerbliche Nutzung untersagt                | mehr als nötig |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet                | erheben         | gewerbliche Nutzung gestattet                | mehr als nötig |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | erheben         | gewerbliche Nutzung untersagt und angenommen | mehr als nötig |
      | Nutzungsbedingungen: ungeprüft                                    | erheben         | ungeprüft                                    | mehr als nötig |
      | Umfang: nur das Nötige                                            | erheben         | gewerbliche Nutzung untersagt                | nur das Nötige |

  Szenariogrundriss: Untersagte, aber nicht angenommene Bedingungen (ab 25.05.2018), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.3c
    Und es besteht die Pflicht: Nutzungsbedingungen prüfen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Untersagte, aber nicht angenommene Bedingungen (ab 25.05.2018), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R16.3c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Untersagte, aber nicht angenommene Bedingungen (ab 25.05.2018), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.3c nicht

    Beispiele:
      | Fall                                                              | Vorgang         | Nutzungsbedingungen                          |
      | Vorgang: beobachten                                               | beobachten      | gewerbliche Nutzung untersagt                |
      | Vorgang: speichern                                                | speichern       | gewerbliche Nutzung untersagt                |
      | Vorgang: verknüpfen                                               | verknüpfen      | gewerbliche Nutzung untersagt                |
      | Vorgang: anreichern                                               | anreichern      | gewerbliche Nutzung untersagt                |
      | Vorgang: bewerten                                                 | bewerten        | gewerbliche Nutzung untersagt                |
      | Vorgang: ansprechen                                               | ansprechen      | gewerbliche Nutzung untersagt                |
      | Vorgang: übermitteln                                              | übermitteln     | gewerbliche Nutzung untersagt                |
      | Vorgang: veröffentlichen                                          | veröffentlichen | gewerbliche Nutzung untersagt                |
      | Vorgang: aufbewahren                                              | aufbewahren     | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet                | erheben         | gewerbliche Nutzung gestattet                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | erheben         | gewerbliche Nutzung untersagt und angenommen |
      | Nutzungsbedingungen: ungeprüft                                    | erheben         | ungeprüft                                    |

  Szenariogrundriss: Ungeprüfte Nutzungsbedingungen, Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: ungeprüft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.4a
    Und es besteht die Pflicht: Nutzungsbedingungen prüfen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |

  Szenariogrundriss: Ungeprüfte Nutzungsbedingungen, nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4a nicht

    Beispiele:
      | Fall                                                              | Vorgang         | Nutzungsbedingungen                          |
      | Vorgang: beobachten                                               | beobachten      | ungeprüft                                    |
      | Vorgang: speichern                                                | speichern       | ungeprüft                                    |
      | Vorgang: verknüpfen                                               | verknüpfen      | ungeprüft                                    |
      | Vorgang: anreichern                                               | anreichern      | ungeprüft                                    |
      | Vorgang: bewerten                                                 | bewerten        | ungeprüft                                    |
      | Vorgang: ansprechen                                               | ansprechen      | ungeprüft                                    |
      | Vorgang: übermitteln                                              | übermitteln     | ungeprüft                                    |
      | Vorgang: veröffentlichen                                          | veröffentlichen | ungeprüft                                    |
      | Vorgang: aufbewahren                                              | aufbewahren     | ungeprüft                                    |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet                | erheben         | gewerbliche Nutzung gestattet                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt                | erheben         | gewerbliche Nutzung untersagt                |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | erheben         | gewerbliche Nutzung untersagt und angenommen |

  Szenariogrundriss: Abruf im Einzelfall für ein Anliegen dieser Person, Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.4b

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |

  Szenariogrundriss: Abruf im Einzelfall für ein Anliegen dieser Person, ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4b

    Beispiele:
      | Fall                                                              | Nutzungsbedingungen                          | Zweck                 |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | gewerbliche Nutzung untersagt und angenommen | Beschwerde            |
      | Nutzungsbedingungen: ungeprüft                                    | ungeprüft                                    | Beschwerde            |
      | Zweck: Kundendienst                                               | gewerbliche Nutzung untersagt                | Kundendienst          |
      | Zweck: Personalauswahl                                            | gewerbliche Nutzung untersagt                | Personalauswahl       |
      | Zweck: Anschriftenermittlung                                      | gewerbliche Nutzung untersagt                | Anschriftenermittlung |
      | Zweck: Glückwunsch                                                | gewerbliche Nutzung untersagt                | Glückwunsch           |

  Szenariogrundriss: Abruf im Einzelfall für ein Anliegen dieser Person, nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4b nicht

    Beispiele:
      | Fall                                               | Vorgang         | Nutzungsbedingungen           | Zweck                   |
      | Vorgang: beobachten                                | beobachten      | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: speichern                                 | speichern       | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: verknüpfen                                | verknüpfen      | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: anreichern                                | anreichern      | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: bewerten                                  | bewerten        | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: ansprechen                                | ansprechen      | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: übermitteln                               | übermitteln     | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: veröffentlichen                           | veröffentlichen | gewerbliche Nutzung untersagt | Beschwerde              |
      | Vorgang: aufbewahren                               | aufbewahren     | gewerbliche Nutzung untersagt | Beschwerde              |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | gewerbliche Nutzung gestattet | Beschwerde              |
      | Zweck: Beobachtung des Marktes                     | erheben         | gewerbliche Nutzung untersagt | Beobachtung des Marktes |
      | Zweck: Marktforschung                              | erheben         | gewerbliche Nutzung untersagt | Marktforschung          |
      | Zweck: Vorlieben                                   | erheben         | gewerbliche Nutzung untersagt | Vorlieben               |
      | Zweck: Zusatzverkauf                               | erheben         | gewerbliche Nutzung untersagt | Zusatzverkauf           |
      | Zweck: Profilbildung                               | erheben         | gewerbliche Nutzung untersagt | Profilbildung           |
      | Zweck: Bonität                                     | erheben         | gewerbliche Nutzung untersagt | Bonität                 |
      | Zweck: Werbung                                     | erheben         | gewerbliche Nutzung untersagt | Werbung                 |
      | Zweck: Mitarbeiterkontrolle                        | erheben         | gewerbliche Nutzung untersagt | Mitarbeiterkontrolle    |
      | Zweck: Krise                                       | erheben         | gewerbliche Nutzung untersagt | Krise                   |
      | Zweck: unbestimmt                                  | erheben         | gewerbliche Nutzung untersagt | unbestimmt              |

  Szenariogrundriss: Auch im Einzelfall nur auf erlaubtem Weg abrufen, Geltung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Und Berufsbezug: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R16.4c
    Und es besteht die Pflicht: Nutzungsbedingungen prüfen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |

  Szenariogrundriss: Auch im Einzelfall nur auf erlaubtem Weg abrufen, ebenso: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Und Berufsbezug: gegeben
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4c

    Beispiele:
      | Fall                                                              | Nutzungsbedingungen                          | Zweck                 |
      | Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen | gewerbliche Nutzung untersagt und angenommen | Personalauswahl       |
      | Nutzungsbedingungen: ungeprüft                                    | ungeprüft                                    | Personalauswahl       |
      | Zweck: Anschriftenermittlung                                      | gewerbliche Nutzung untersagt                | Anschriftenermittlung |

  Szenariogrundriss: Auch im Einzelfall nur auf erlaubtem Weg abrufen, nur so: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Und Berufsbezug: gegeben
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4c nicht

    Beispiele:
      | Fall                                               | Vorgang         | Nutzungsbedingungen           | Zweck                   |
      | Vorgang: beobachten                                | beobachten      | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: speichern                                 | speichern       | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: verknüpfen                                | verknüpfen      | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: anreichern                                | anreichern      | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: bewerten                                  | bewerten        | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: ansprechen                                | ansprechen      | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: übermitteln                               | übermitteln     | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: veröffentlichen                           | veröffentlichen | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Vorgang: aufbewahren                               | aufbewahren     | gewerbliche Nutzung untersagt | Personalauswahl         |
      | Nutzungsbedingungen: gewerbliche Nutzung gestattet | erheben         | gewerbliche Nutzung gestattet | Personalauswahl         |
      | Zweck: Kundendienst                                | erheben         | gewerbliche Nutzung untersagt | Kundendienst            |
      | Zweck: Beschwerde                                  | erheben         | gewerbliche Nutzung untersagt | Beschwerde              |
      | Zweck: Beobachtung des Marktes                     | erheben         | gewerbliche Nutzung untersagt | Beobachtung des Marktes |
      | Zweck: Marktforschung                              | erheben         | gewerbliche Nutzung untersagt | Marktforschung          |
      | Zweck: Vorlieben                                   | erheben         | gewerbliche Nutzung untersagt | Vorlieben               |
      | Zweck: Zusatzverkauf                               | erheben         | gewerbliche Nutzung untersagt | Zusatzverkauf           |
      | Zweck: Profilbildung                               | erheben         | gewerbliche Nutzung untersagt | Profilbildung           |
      | Zweck: Bonität                                     | erheben         | gewerbliche Nutzung untersagt | Bonität                 |
      | Zweck: Werbung                                     | erheben         | gewerbliche Nutzung untersagt | Werbung                 |
      | Zweck: Mitarbeiterkontrolle                        | erheben         | gewerbliche Nutzung untersagt | Mitarbeiterkontrolle    |
      | Zweck: Glückwunsch                                 | erheben         | gewerbliche Nutzung untersagt | Glückwunsch             |
      | Zweck: Krise                                       | erheben         | gewerbliche Nutzung untersagt | Krise                   |
      | Zweck: unbestimmt                                  | erheben         | gewerbliche Nutzung untersagt | unbestimmt              |
