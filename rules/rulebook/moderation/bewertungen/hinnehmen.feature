# language: de
Funktionalität: Bewertungen hinnehmen, Löschung verlangen und stehen lassen

  Szenariogrundriss: Wahre Tatsachen und Meinungen sind hinzunehmen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R59.1a
    Und es besteht die Pflicht: Abhilfe anbieten

    Beispiele:
      | Fall                 | Äußerung       | Tag        |
      | am ersten Tag        | wahre Tatsache | 01.09.2009 |
      | im November 2026     | wahre Tatsache | 21.11.2026 |
      | Äußerung ist Meinung | Meinung        | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.04.2018 |

  Szenariogrundriss: Nicht „Wahre Tatsachen und Meinungen sind hinzunehmen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1a nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 12.04.2018 |
      | Äußerung ist Schmähung                    | Schmähung                    | 12.04.2018 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | 12.04.2018 |

  Szenariogrundriss: Rechtmäßige Äußerungen dürfen stehen bleiben: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R59.1b

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung                     | Tag        | Ergebnis              |
      | am ersten Tag                                  | Forum                     | wahre Tatsache               | 01.09.2009 | erlaubt               |
      | im November 2026                               | Forum                     | wahre Tatsache               | 21.11.2026 | mit Pflichten erlaubt |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | wahre Tatsache               | 12.04.2018 | erlaubt               |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | wahre Tatsache               | 12.04.2018 | erlaubt               |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache               | 12.04.2018 | erlaubt               |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache               | 12.04.2018 | erlaubt               |
      | Äußerung ist Meinung                           | Forum                     | Meinung                      | 12.04.2018 | erlaubt               |
      | Äußerung ist scharfe Kritik mit Sachbezug      | Forum                     | scharfe Kritik mit Sachbezug | 12.04.2018 | erlaubt               |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“, andere Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtmäßige Äußerungen dürfen stehen bleiben“, übrige Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R59.1b nicht

    Beispiele:
      | Fall                                  | Art des Dienstes | Äußerung         | Tag        |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | wahre Tatsache   | 12.04.2018 |
      | Äußerung ist unwahre Tatsache         | Forum            | unwahre Tatsache | 12.04.2018 |
      | Äußerung ist Schmähung                | Forum            | Schmähung        | 12.04.2018 |
      | Äußerung ist Beleidigung              | Forum            | Beleidigung      | 12.04.2018 |

  Szenariogrundriss: Mangel erst nach Anzeige beim Verkäufer öffentlich machen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Allgemeine Warnung: enthalten
    Und Mängelanzeige: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R60.1
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am Tag, seit dem man es so versteht  | 09.01.2013 | 09.01.2013 |
      | am letzten Tag                       | 27.09.2022 | 27.09.2022 |
      | im Rückblick auf den ersten Tag      | 01.09.2009 | 09.01.2013 |
      | am letzten Tag dieses Verständnisses | 18.11.2017 | 27.09.2022 |

  Szenariogrundriss: Nicht „Mangel erst nach Anzeige beim Verkäufer öffentlich machen“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: <Allgemeine Warnung>
    Und Mängelanzeige: <Mängelanzeige>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R60.1 nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Allgemeine Warnung | Mängelanzeige | Tag        | Stand      |
      | am Tag, bevor man es so verstand          | wahre Tatsache               | enthalten          | unterblieben  | 08.01.2013 | 08.01.2013 |
      | am Tag, seit dem man es anders versteht   | wahre Tatsache               | enthalten          | unterblieben  | 18.11.2017 | 28.09.2022 |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | enthalten          | unterblieben  | 18.11.2017 | 18.11.2017 |
      | Äußerung ist Meinung                      | Meinung                      | enthalten          | unterblieben  | 18.11.2017 | 18.11.2017 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | enthalten          | unterblieben  | 18.11.2017 | 18.11.2017 |
      | Äußerung ist Schmähung                    | Schmähung                    | enthalten          | unterblieben  | 18.11.2017 | 18.11.2017 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | enthalten          | unterblieben  | 18.11.2017 | 18.11.2017 |
      | Allgemeine Warnung ist fehlt              | wahre Tatsache               | fehlt              | unterblieben  | 18.11.2017 | 18.11.2017 |
      | Mängelanzeige ist erfolgt                 | wahre Tatsache               | enthalten          | erfolgt       | 18.11.2017 | 18.11.2017 |

  Szenariogrundriss: Ohne Mängelanzeige zählt nur der falsche Gesamteindruck: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Allgemeine Warnung: enthalten
    Und Mängelanzeige: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R60.2
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 28.09.2022 | 28.09.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 28.09.2022 |

  Szenariogrundriss: Nicht „Ohne Mängelanzeige zählt nur der falsche Gesamteindruck“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: <Allgemeine Warnung>
    Und Mängelanzeige: <Mängelanzeige>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R60.2 nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Allgemeine Warnung | Mängelanzeige | Tag        |
      | am Tag, bevor man es so verstand          | wahre Tatsache               | enthalten          | unterblieben  | 27.09.2022 |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | enthalten          | unterblieben  | 24.10.2024 |
      | Äußerung ist Meinung                      | Meinung                      | enthalten          | unterblieben  | 24.10.2024 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | enthalten          | unterblieben  | 24.10.2024 |
      | Äußerung ist Schmähung                    | Schmähung                    | enthalten          | unterblieben  | 24.10.2024 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | enthalten          | unterblieben  | 24.10.2024 |
      | Allgemeine Warnung ist fehlt              | wahre Tatsache               | fehlt              | unterblieben  | 24.10.2024 |
      | Mängelanzeige ist erfolgt                 | wahre Tatsache               | enthalten          | erfolgt       | 24.10.2024 |

  Szenariogrundriss: Allgemeine Warnung vor Geschäften mit dem Unternehmen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: enthalten
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R61.1
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                 | Äußerung       | Tag        |
      | am ersten Tag        | wahre Tatsache | 01.09.2009 |
      | im November 2026     | wahre Tatsache | 21.11.2026 |
      | Äußerung ist Meinung | Meinung        | 12.04.2018 |

  Szenariogrundriss: Nicht „Allgemeine Warnung vor Geschäften mit dem Unternehmen“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: <Allgemeine Warnung>
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R61.1 nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Allgemeine Warnung | Tag        |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | enthalten          | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | enthalten          | 12.04.2018 |
      | Äußerung ist Schmähung                    | Schmähung                    | enthalten          | 12.04.2018 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | enthalten          | 12.04.2018 |
      | Allgemeine Warnung ist fehlt              | wahre Tatsache               | fehlt              | 12.04.2018 |

  Szenariogrundriss: Beleidigung und Schmähung muss niemand hinnehmen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R62.1a
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall                     | Äußerung    | Tag        |
      | am ersten Tag            | Schmähung   | 01.09.2009 |
      | im November 2026         | Schmähung   | 21.11.2026 |
      | Äußerung ist Beleidigung | Beleidigung | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.04.2018 |

  Szenariogrundriss: Nicht „Beleidigung und Schmähung muss niemand hinnehmen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1a nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | 12.04.2018 |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | 12.04.2018 |
      | Äußerung ist Meinung                      | Meinung                      | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 12.04.2018 |

  Szenariogrundriss: Unwahre Tatsachen muss niemand hinnehmen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R62.1b
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 01.09.2009 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 12.04.2018 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.04.2018 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.04.2018 |

  Szenariogrundriss: Nicht „Unwahre Tatsachen muss niemand hinnehmen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1b nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | 12.04.2018 |
      | Äußerung ist Meinung                      | Meinung                      | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 12.04.2018 |
      | Äußerung ist Schmähung                    | Schmähung                    | 12.04.2018 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | 12.04.2018 |

  Szenariogrundriss: Gemeldete Beleidigungen darf der Betreiber nicht stehen lassen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R62.1c
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                     | Äußerung    | Meldung      | Tag        |
      | am ersten Tag            | Schmähung   | konkret      | 01.09.2009 |
      | im November 2026         | Schmähung   | konkret      | 21.11.2026 |
      | Äußerung ist Beleidigung | Beleidigung | konkret      | 12.04.2018 |
      | Meldung ist mit Nachweis | Schmähung   | mit Nachweis | 12.04.2018 |

  Szenariogrundriss: Nicht „Gemeldete Beleidigungen darf der Betreiber nicht stehen lassen“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Gemeldete Beleidigungen darf der Betreiber nicht stehen lassen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1c nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Gemeldete Beleidigungen darf der Betreiber nicht stehen lassen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1c nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Meldung  | Tag        |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | konkret  | 12.04.2018 |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | konkret  | 12.04.2018 |
      | Äußerung ist Meinung                      | Meinung                      | konkret  | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | konkret  | 12.04.2018 |
      | Meldung ist pauschal                      | Schmähung                    | pauschal | 12.04.2018 |

  Szenariogrundriss: Nicht „Gemeldete Beleidigungen darf der Betreiber nicht stehen lassen“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1c nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 12.04.2018 |

  Szenariogrundriss: Erkannte Beleidigungen ohne konkrete Meldung: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R62.1d
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                     | Äußerung    | Tag        |
      | am ersten Tag            | Schmähung   | 01.09.2009 |
      | im November 2026         | Schmähung   | 21.11.2026 |
      | Äußerung ist Beleidigung | Beleidigung | 12.04.2018 |

  Szenariogrundriss: Erkannte Beleidigungen ohne konkrete Meldung, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Sensible Daten Dritter: nein
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R62.1d
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                 | Tag        |
      | Meldung ist pauschal | 12.04.2018 |

  Szenariogrundriss: Nicht „Erkannte Beleidigungen ohne konkrete Meldung“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1d nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Erkannte Beleidigungen ohne konkrete Meldung“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Meldung: keine
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1d nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Erkannte Beleidigungen ohne konkrete Meldung“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1d nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | 12.04.2018 |
      | Äußerung ist unwahre Tatsache             | unwahre Tatsache             | 12.04.2018 |
      | Äußerung ist Meinung                      | Meinung                      | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 12.04.2018 |

  Szenariogrundriss: Nicht „Erkannte Beleidigungen ohne konkrete Meldung“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Schmähung
    Und Sensible Daten Dritter: nein
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1d nicht

    Beispiele:
      | Fall                     | Meldung      | Tag        |
      | Meldung ist konkret      | konkret      | 12.04.2018 |
      | Meldung ist mit Nachweis | mit Nachweis | 12.04.2018 |

  Szenariogrundriss: Rechtswidrige Äußerungen darf der Betreiber löschen: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R62.1e

    Beispiele:
      | Fall                     | Äußerung         | Tag        | Ergebnis              |
      | am ersten Tag            | unwahre Tatsache | 01.09.2009 | erlaubt               |
      | im November 2026         | unwahre Tatsache | 21.11.2026 | mit Pflichten erlaubt |
      | Äußerung ist Schmähung   | Schmähung        | 12.04.2018 | erlaubt               |
      | Äußerung ist Beleidigung | Beleidigung      | 12.04.2018 | erlaubt               |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“, andere Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: unwahre Tatsache
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.04.2018 |

  Szenariogrundriss: Nicht „Rechtswidrige Äußerungen darf der Betreiber löschen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.1e nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | Äußerung ist wahre Tatsache               | wahre Tatsache               | 12.04.2018 |
      | Äußerung ist Meinung                      | Meinung                      | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 12.04.2018 |

  Szenariogrundriss: Scharfe Kritik oder Schmähung, die Grenze war offen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R62.2a

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | 27.09.2022 | 27.09.2022 |
      | am letzten Tag dieses Verständnisses | 15.03.2016 | 27.09.2022 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                                    | Äußerung                     | Tag        | Stand      |
      | am Tag, seit dem man es anders versteht | scharfe Kritik mit Sachbezug | 15.03.2016 | 28.09.2022 |
      | Äußerung ist wahre Tatsache             | wahre Tatsache               | 15.03.2016 | 15.03.2016 |
      | Äußerung ist unwahre Tatsache           | unwahre Tatsache             | 15.03.2016 | 15.03.2016 |
      | Äußerung ist Meinung                    | Meinung                      | 15.03.2016 | 15.03.2016 |
      | Äußerung ist Schmähung                  | Schmähung                    | 15.03.2016 | 15.03.2016 |
      | Äußerung ist Beleidigung                | Beleidigung                  | 15.03.2016 | 15.03.2016 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 15.03.2016 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 15.03.2016 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 15.03.2016 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 15.03.2016 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 15.03.2016 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 15.03.2016 |

  Szenariogrundriss: Nicht „Scharfe Kritik oder Schmähung, die Grenze war offen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 15.03.2016 |

  Szenariogrundriss: Scharfe Kritik mit Sachbezug ist keine Schmähung: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R62.2b
    Und es besteht die Pflicht: Abhilfe anbieten

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 28.09.2022 | 28.09.2022 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 28.09.2022 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                             | Äußerung                     | Tag        |
      | am Tag, bevor man es so verstand | scharfe Kritik mit Sachbezug | 27.09.2022 |
      | Äußerung ist wahre Tatsache      | wahre Tatsache               | 24.10.2024 |
      | Äußerung ist unwahre Tatsache    | unwahre Tatsache             | 24.10.2024 |
      | Äußerung ist Meinung             | Meinung                      | 24.10.2024 |
      | Äußerung ist Schmähung           | Schmähung                    | 24.10.2024 |
      | Äußerung ist Beleidigung         | Beleidigung                  | 24.10.2024 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 24.10.2024 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.10.2024 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.10.2024 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 24.10.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 24.10.2024 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 24.10.2024 |

  Szenariogrundriss: Nicht „Scharfe Kritik mit Sachbezug ist keine Schmähung“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: scharfe Kritik mit Sachbezug
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R62.2b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 24.10.2024 |
