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

  Szenario: Abruf gegen die Nutzungsbedingungen, noch ungeklärt: jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Zugänglichkeit: unbekannt
    Und Adressat: unbekannt
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: unbekannt
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen
    Wenn am 15.02.2012 entschieden wird
    Dann es greift Regel R16.1a

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
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.02.2012 entschieden wird
    Dann es greift Regel R16.1a nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Quelle                   | Zugänglichkeit | Adressat           | Erhebungsart  | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung untersagt |
      | anders: Quelle              | erheben | nur das Nötige | öffentliches Verzeichnis | unbekannt      | unbekannt          | unbekannt     | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung gestattet oder ungeprüft |

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

  Szenario: Automatischer Abruf gegen die Nutzungsbedingungen ist unlauter: jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Zugänglichkeit: unbekannt
    Und Adressat: unbekannt
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: unbekannt
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1b

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
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1b nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Quelle                   | Zugänglichkeit | Adressat           | Erhebungsart  | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung untersagt |
      | anders: Quelle              | erheben | nur das Nötige | öffentliches Verzeichnis | unbekannt      | unbekannt          | unbekannt     | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung gestattet oder ungeprüft |

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

  Szenario: Abruf aus Verzeichnissen gegen die Nutzungsbedingungen: jeder Wert, den sie nennt
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Werbung
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1c

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
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R16.1c nicht

    Beispiele:
      | Fall                        | Vorgang | Quelle                   | Erhebungsart  | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | öffentliches Verzeichnis | automatisiert | gewerbliche Nutzung untersagt |
      | anders: Quelle              | erheben | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot | unbekannt     | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | öffentliches Verzeichnis | automatisiert | gewerbliche Nutzung gestattet oder ungeprüft |

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

  Szenario: Abruf gegen untersagende Bedingungen ist nicht schon deshalb unlauter: jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Zugänglichkeit: unbekannt
    Und Adressat: unbekannt
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: unbekannt
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2a

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
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2a nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Quelle                   | Zugänglichkeit | Adressat           | Erhebungsart  | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung untersagt |
      | anders: Quelle              | erheben | nur das Nötige | öffentliches Verzeichnis | unbekannt      | unbekannt          | unbekannt     | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft |

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

  Szenario: Abruf gegen angenommene Bedingungen, vor dem Urteil des EuGH: jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Zugänglichkeit: unbekannt
    Und Adressat: unbekannt
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: unbekannt
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2b

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
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2b nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Quelle                   | Zugänglichkeit | Adressat           | Erhebungsart  | Nutzungsbedingungen |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung untersagt und angenommen |
      | anders: Quelle              | erheben | nur das Nötige | öffentliches Verzeichnis | unbekannt      | unbekannt          | unbekannt     | gewerbliche Nutzung untersagt und angenommen |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt oder ungeprüft |

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

  Szenario: Wer den Bedingungen zugestimmt hat, ist vertraglich gebunden (bis 24.05.2018): jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder anderes Netzangebot
    Und Zugänglichkeit: unbekannt
    Und Adressat: unbekannt
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: unbekannt
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt und angenommen
    Wenn am 15.06.2015 entschieden wird
    Dann es greift Regel R16.2c

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
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2015 entschieden wird
    Dann es greift Regel R16.2c nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Quelle                   | Zugänglichkeit | Adressat           | Erhebungsart  | Nutzungsbedingungen |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung untersagt und angenommen |
      | anders: Quelle              | erheben | nur das Nötige | öffentliches Verzeichnis | unbekannt      | unbekannt          | unbekannt     | gewerbliche Nutzung untersagt und angenommen |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | Bewertungsportal         | öffentlich     | die Öffentlichkeit | automatisiert | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt oder ungeprüft |

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

  Szenario: Eine technische Sperre zu umgehen ist unlauter (bis 09.12.2015): jeder Wert, den sie nennt
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
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2d

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
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 15.06.2014 entschieden wird
    Dann es greift Regel R16.2d nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Erhebungsart | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | anders: Erhebungsart        | erheben | nur das Nötige | einzeln von Hand oder automatisiert oder unter Vorwand | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | automatisiert über eine Sperre hinweg | gewerbliche Nutzung gestattet |

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

  Szenario: Eine technische Sperre zu umgehen ist unlauter (ab 10.12.2015): jeder Wert, den sie nennt
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
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.2e

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
    Und Umfang: <Umfang>
    Und Erhebungsart: <Erhebungsart>
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.2e nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Erhebungsart | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | automatisiert über eine Sperre hinweg | gewerbliche Nutzung untersagt |
      | anders: Erhebungsart        | erheben | nur das Nötige | einzeln von Hand oder automatisiert oder unter Vorwand | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | automatisiert über eine Sperre hinweg | gewerbliche Nutzung gestattet |

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
    Und Umfang: <Umfang>
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.3a nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Nutzungsbedingungen |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | gewerbliche Nutzung untersagt und angenommen |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt oder ungeprüft |

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
      | Fall                        | Vorgang | Nutzungsbedingungen           | Umfang         |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | gewerbliche Nutzung untersagt | mehr als nötig |
      | anders: Nutzungsbedingungen | erheben | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft | mehr als nötig |
      | anders: Umfang              | erheben | gewerbliche Nutzung untersagt | nur das Nötige |

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
    Und Umfang: <Umfang>
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.3c nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Nutzungsbedingungen           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | gewerbliche Nutzung untersagt |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft |

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
    Und Umfang: <Umfang>
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4a nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Nutzungsbedingungen |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | ungeprüft           |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | gewerbliche Nutzung gestattet oder gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen |

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

  Szenario: Abruf im Einzelfall für ein Anliegen dieser Person: jeder Wert, den sie nennt
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Kundendienst oder Beschwerde oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4b

  Szenariogrundriss: Abruf im Einzelfall für ein Anliegen dieser Person, nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4b nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Nutzungsbedingungen           | Zweck      |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | gewerbliche Nutzung untersagt | Beschwerde |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | gewerbliche Nutzung gestattet | Beschwerde |
      | anders: Zweck               | erheben | nur das Nötige | gewerbliche Nutzung untersagt | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Krise oder unbestimmt |

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

  Szenario: Auch im Einzelfall nur auf erlaubtem Weg abrufen: jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: erheben
    Und Zweck: Personalauswahl oder Anschriftenermittlung
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: nur das Nötige
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: gewerbliche Nutzung untersagt oder gewerbliche Nutzung untersagt und angenommen oder ungeprüft
    Und Berufsbezug: gegeben
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4c

  Szenariogrundriss: Auch im Einzelfall nur auf erlaubtem Weg abrufen, nur so: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Umfang: <Umfang>
    Und Erhebungsart: automatisiert
    Und Nutzungsbedingungen: <Nutzungsbedingungen>
    Und Berufsbezug: gegeben
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R16.4c nicht

    Beispiele:
      | Fall                        | Vorgang | Umfang         | Nutzungsbedingungen           | Zweck           |
      | anders: Vorgang             | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt      | gewerbliche Nutzung untersagt | Personalauswahl |
      | anders: Nutzungsbedingungen | erheben | nur das Nötige | gewerbliche Nutzung gestattet | Personalauswahl |
      | anders: Zweck               | erheben | nur das Nötige | gewerbliche Nutzung untersagt | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt |
