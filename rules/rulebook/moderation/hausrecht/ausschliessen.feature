# language: de
Funktionalität: Nutzer sperren und ausschließen

  Szenariogrundriss: Nutzer wegen eines Regelverstoßes sperren (Hausrecht): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.1a
    Und es besteht die Pflicht: stufenweise vorgehen

    Beispiele:
      | Fall                                 | Maßnahme               | Tag        | Stand      |
      | am ersten Tag                        | zeitweise sperren      | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | zeitweise sperren      | 28.07.2021 | 28.07.2021 |
      | am letzten Tag der Vorschrift        | zeitweise sperren      | 16.02.2024 | 28.07.2021 |
      | am letzten Tag dieses Verständnisses | zeitweise sperren      | 15.08.2015 | 28.07.2021 |
      | Maßnahme ist dauerhaft ausschließen  | dauerhaft ausschließen | 15.08.2015 | 15.08.2015 |

  Szenariogrundriss: Nicht „Nutzer wegen eines Regelverstoßes sperren (Hausrecht)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R70.1a nicht

    Beispiele:
      | Fall                                    | Regelverstoß | Tag        | Stand      |
      | am Tag danach                           | gegeben      | 17.02.2024 | 28.07.2021 |
      | am Tag, seit dem man es anders versteht | gegeben      | 15.08.2015 | 29.07.2021 |
      | Regelverstoß ist fehlt                  | fehlt        | 15.08.2015 | 15.08.2015 |

  Szenariogrundriss: Nicht „Nutzer wegen eines Regelverstoßes sperren (Hausrecht)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 15.08.2015 |

  Szenariogrundriss: Nutzer ohne Regelverstoß sperren: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R70.1b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | am ersten Tag                       | zeitweise sperren      | 01.09.2009 |
      | im November 2026                    | zeitweise sperren      | 21.11.2026 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Nutzer ohne Regelverstoß sperren“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.04.2018 |

  Szenariogrundriss: Nicht „Nutzer ohne Regelverstoß sperren“, weitere Fälle: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.1b nicht

    Beispiele:
      | Fall                     | Tag        |
      | Regelverstoß ist gegeben | 12.04.2018 |

  Szenariogrundriss: Vertraglich gebundene Nutzer ohne Abmahnung ausschließen: <Fall>
    Angenommen Maßnahme: dauerhaft ausschließen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Nutzungsvertrag: besteht
    Und Abmahnung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R70.1c
    Und es besteht die Pflicht: abmahnen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 01.09.2009 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Vertraglich gebundene Nutzer ohne Abmahnung ausschließen“: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Nutzungsvertrag: besteht
    Und Abmahnung: <Abmahnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.1c nicht

    Beispiele:
      | Fall                           | Maßnahme               | Abmahnung    | Tag        |
      | Maßnahme ist zeitweise sperren | zeitweise sperren      | unterblieben | 12.04.2018 |
      | Abmahnung ist erfolgt          | dauerhaft ausschließen | erfolgt      | 12.04.2018 |
      | Abmahnung ist entbehrlich      | dauerhaft ausschließen | entbehrlich  | 12.04.2018 |

  Szenariogrundriss: Nutzer wegen eines Regelverstoßes sperren (Hausrecht mit Verfahren): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2a
    Und es besteht die Pflicht: stufenweise vorgehen
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall                                | Maßnahme               | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | zeitweise sperren      | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                      | zeitweise sperren      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | zeitweise sperren      | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 | 07.11.2022 |

  Szenariogrundriss: Nicht „Nutzer wegen eines Regelverstoßes sperren (Hausrecht mit Verfahren)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2a nicht

    Beispiele:
      | Fall                             | Regelverstoß | Tag        |
      | am Tag danach                    | gegeben      | 17.02.2024 |
      | am Tag, bevor man es so verstand | gegeben      | 28.07.2021 |
      | Regelverstoß ist fehlt           | fehlt        | 07.11.2022 |

  Szenariogrundriss: Nicht „Nutzer wegen eines Regelverstoßes sperren (Hausrecht mit Verfahren)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 07.11.2022 |

  Szenariogrundriss: Sperre vorher ankündigen und den Nutzer anhören: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: vorgesehen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2b
    Und es besteht die Pflicht: ankündigen
    Und es besteht die Pflicht: anhören

    Beispiele:
      | Fall                                | Maßnahme               | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | zeitweise sperren      | 29.07.2021 | 29.07.2021 |
      | im November 2026                    | zeitweise sperren      | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | zeitweise sperren      | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 25.03.2024 | 25.03.2024 |

  Szenariogrundriss: Nicht „Sperre vorher ankündigen und den Nutzer anhören“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: <Anhörung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2b nicht

    Beispiele:
      | Fall                             | Anhörung     | Tag        |
      | am Tag, bevor man es so verstand | vorgesehen   | 28.07.2021 |
      | Anhörung ist erfolgt             | erfolgt      | 25.03.2024 |
      | Anhörung ist unterblieben        | unterblieben | 25.03.2024 |

  Szenariogrundriss: Sperre ohne Anhörung auf großen Netzwerken: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R70.2c
    Und es besteht die Pflicht: anhören

    Beispiele:
      | Fall                                | Maßnahme               | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | zeitweise sperren      | 29.07.2021 | 29.07.2021 |
      | im November 2026                    | zeitweise sperren      | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | zeitweise sperren      | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 25.03.2024 | 25.03.2024 |

  Szenariogrundriss: Nicht „Sperre ohne Anhörung auf großen Netzwerken“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: <Anhörung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2c nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Anhörung     | Tag        |
      | am Tag, bevor man es so verstand               | großes Netzwerk           | unterblieben | 28.07.2021 |
      | Art des Dienstes ist Forum                     | Forum                     | unterblieben | 25.03.2024 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | unterblieben | 25.03.2024 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | unterblieben | 25.03.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | unterblieben | 25.03.2024 |
      | Art des Dienstes ist keiner                    | keiner                    | unterblieben | 25.03.2024 |
      | Anhörung ist erfolgt                           | großes Netzwerk           | erfolgt      | 25.03.2024 |
      | Anhörung ist vorgesehen                        | großes Netzwerk           | vorgesehen   | 25.03.2024 |

  Szenariogrundriss: Sperre ohne Anhörung auf kleineren Diensten: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R70.2d
    Und es besteht die Pflicht: anhören

    Beispiele:
      | Fall                                           | Maßnahme               | Art des Dienstes          | Tag        | Stand      |
      | am Tag, seit dem man es so versteht            | zeitweise sperren      | Forum                     | 29.07.2021 | 29.07.2021 |
      | im November 2026                               | zeitweise sperren      | Forum                     | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag                | zeitweise sperren      | Forum                     | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen            | dauerhaft ausschließen | Forum                     | 25.03.2024 | 25.03.2024 |
      | Art des Dienstes ist Marktplatz                | zeitweise sperren      | Marktplatz                | 25.03.2024 | 25.03.2024 |
      | Art des Dienstes ist Bewertungsportal          | zeitweise sperren      | Bewertungsportal          | 25.03.2024 | 25.03.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | zeitweise sperren      | Seite in fremdem Netzwerk | 25.03.2024 | 25.03.2024 |
      | Art des Dienstes ist keiner                    | zeitweise sperren      | keiner                    | 25.03.2024 | 25.03.2024 |

  Szenariogrundriss: Nicht „Sperre ohne Anhörung auf kleineren Diensten“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: <Anhörung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2d nicht

    Beispiele:
      | Fall                                 | Art des Dienstes | Anhörung     | Tag        |
      | am Tag, bevor man es so verstand     | Forum            | unterblieben | 28.07.2021 |
      | Art des Dienstes ist großes Netzwerk | großes Netzwerk  | unterblieben | 25.03.2024 |
      | Anhörung ist erfolgt                 | Forum            | erfolgt      | 25.03.2024 |
      | Anhörung ist vorgesehen              | Forum            | vorgesehen   | 25.03.2024 |

  Szenariogrundriss: Sperre begründen (Hausrecht): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2e
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                | Maßnahme               | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | zeitweise sperren      | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                      | zeitweise sperren      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | zeitweise sperren      | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 | 07.11.2022 |

  Szenariogrundriss: Nicht „Sperre begründen (Hausrecht)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2e nicht

    Beispiele:
      | Fall                             | Begründung      | Tag        |
      | am Tag danach                    | wird mitgeteilt | 17.02.2024 |
      | am Tag, bevor man es so verstand | wird mitgeteilt | 28.07.2021 |
      | Begründung ist gegeben           | gegeben         | 07.11.2022 |
      | Begründung ist fehlt             | fehlt           | 07.11.2022 |

  Szenariogrundriss: Nicht „Sperre begründen (Hausrecht)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2e nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 07.11.2022 |

  Szenariogrundriss: Sperre ohne Begründung auf großen Netzwerken: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R70.2f
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                | Maßnahme               | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | zeitweise sperren      | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                      | zeitweise sperren      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | zeitweise sperren      | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 | 07.11.2022 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung auf großen Netzwerken“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2f nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Begründung      | Tag        |
      | am Tag danach                                  | großes Netzwerk           | fehlt           | 17.02.2024 |
      | am Tag, bevor man es so verstand               | großes Netzwerk           | fehlt           | 28.07.2021 |
      | Art des Dienstes ist Forum                     | Forum                     | fehlt           | 07.11.2022 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | fehlt           | 07.11.2022 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | fehlt           | 07.11.2022 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | fehlt           | 07.11.2022 |
      | Art des Dienstes ist keiner                    | keiner                    | fehlt           | 07.11.2022 |
      | Begründung ist gegeben                         | großes Netzwerk           | gegeben         | 07.11.2022 |
      | Begründung ist wird mitgeteilt                 | großes Netzwerk           | wird mitgeteilt | 07.11.2022 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung auf großen Netzwerken“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2f nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 07.11.2022 |

  Szenariogrundriss: Sperre ohne Begründung auf kleineren Diensten: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R70.2g
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                           | Maßnahme               | Art des Dienstes          | Tag        | Stand      |
      | am Tag, seit dem man es so versteht            | zeitweise sperren      | Forum                     | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                                 | zeitweise sperren      | Forum                     | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag                | zeitweise sperren      | Forum                     | 01.09.2009 | 29.07.2021 |
      | Maßnahme ist dauerhaft ausschließen            | dauerhaft ausschließen | Forum                     | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist Marktplatz                | zeitweise sperren      | Marktplatz                | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist Bewertungsportal          | zeitweise sperren      | Bewertungsportal          | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | zeitweise sperren      | Seite in fremdem Netzwerk | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist keiner                    | zeitweise sperren      | keiner                    | 07.11.2022 | 07.11.2022 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung auf kleineren Diensten“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2g nicht

    Beispiele:
      | Fall                                 | Art des Dienstes | Begründung      | Tag        |
      | am Tag danach                        | Forum            | fehlt           | 17.02.2024 |
      | am Tag, bevor man es so verstand     | Forum            | fehlt           | 28.07.2021 |
      | Art des Dienstes ist großes Netzwerk | großes Netzwerk  | fehlt           | 07.11.2022 |
      | Begründung ist gegeben               | Forum            | gegeben         | 07.11.2022 |
      | Begründung ist wird mitgeteilt       | Forum            | wird mitgeteilt | 07.11.2022 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung auf kleineren Diensten“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2g nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 07.11.2022 |

  Szenariogrundriss: Nutzer wegen eines Regelverstoßes sperren (DSA): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2h
    Und es besteht die Pflicht: stufenweise vorgehen
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | am ersten Tag                       | zeitweise sperren      | 17.02.2024 |
      | im November 2026                    | zeitweise sperren      | 21.11.2026 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Nicht „Nutzer wegen eines Regelverstoßes sperren (DSA)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2h nicht

    Beispiele:
      | Fall                   | Regelverstoß | Tag        |
      | am Tag davor           | gegeben      | 16.02.2024 |
      | Regelverstoß ist fehlt | fehlt        | 05.07.2025 |

  Szenariogrundriss: Nicht „Nutzer wegen eines Regelverstoßes sperren (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2h nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Sperre begründen (DSA): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2i
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                  | Maßnahme               | Art des Dienstes | Tag        |
      | am ersten Tag                         | zeitweise sperren      | Forum            | 17.02.2024 |
      | im November 2026                      | zeitweise sperren      | Forum            | 21.11.2026 |
      | Maßnahme ist dauerhaft ausschließen   | dauerhaft ausschließen | Forum            | 05.07.2025 |
      | Art des Dienstes ist Marktplatz       | zeitweise sperren      | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | zeitweise sperren      | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | zeitweise sperren      | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Sperre begründen (DSA)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2i nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Begründung      | Tag        |
      | am Tag davor                                   | Forum                     | wird mitgeteilt | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wird mitgeteilt | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | wird mitgeteilt | 05.07.2025 |
      | Begründung ist gegeben                         | Forum                     | gegeben         | 05.07.2025 |
      | Begründung ist fehlt                           | Forum                     | fehlt           | 05.07.2025 |

  Szenariogrundriss: Nicht „Sperre begründen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2i nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Sperre ohne Begründung (DSA): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R70.2j
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                  | Maßnahme               | Art des Dienstes | Tag        |
      | am ersten Tag                         | zeitweise sperren      | Forum            | 17.02.2024 |
      | im November 2026                      | zeitweise sperren      | Forum            | 21.11.2026 |
      | Maßnahme ist dauerhaft ausschließen   | dauerhaft ausschließen | Forum            | 05.07.2025 |
      | Art des Dienstes ist Marktplatz       | zeitweise sperren      | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | zeitweise sperren      | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | zeitweise sperren      | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung (DSA)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2j nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Begründung      | Tag        |
      | am Tag davor                                   | Forum                     | fehlt           | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | fehlt           | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | fehlt           | 05.07.2025 |
      | Begründung ist gegeben                         | Forum                     | gegeben         | 05.07.2025 |
      | Begründung ist wird mitgeteilt                 | Forum                     | wird mitgeteilt | 05.07.2025 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2j nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Sperre ohne Begründung auf einer Seite in fremdem Netzwerk (DSA): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R70.2k

    Beispiele:
      | Fall                                | Maßnahme               | Art des Dienstes          | Tag        |
      | am ersten Tag                       | zeitweise sperren      | Seite in fremdem Netzwerk | 17.02.2024 |
      | im November 2026                    | zeitweise sperren      | Seite in fremdem Netzwerk | 21.11.2026 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | Seite in fremdem Netzwerk | 05.07.2025 |
      | Art des Dienstes ist keiner         | zeitweise sperren      | keiner                    | 05.07.2025 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung auf einer Seite in fremdem Netzwerk (DSA)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2k nicht

    Beispiele:
      | Fall                                  | Art des Dienstes          | Begründung      | Tag        |
      | am Tag davor                          | Seite in fremdem Netzwerk | fehlt           | 16.02.2024 |
      | Art des Dienstes ist Forum            | Forum                     | fehlt           | 05.07.2025 |
      | Art des Dienstes ist Marktplatz       | Marktplatz                | fehlt           | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal          | fehlt           | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk           | fehlt           | 05.07.2025 |
      | Begründung ist gegeben                | Seite in fremdem Netzwerk | gegeben         | 05.07.2025 |
      | Begründung ist wird mitgeteilt        | Seite in fremdem Netzwerk | wird mitgeteilt | 05.07.2025 |

  Szenariogrundriss: Nicht „Sperre ohne Begründung auf einer Seite in fremdem Netzwerk (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Seite in fremdem Netzwerk
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2k nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Gegen die Sperre einen Beschwerdeweg anbieten (DSA): <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2l
    Und es besteht die Pflicht: Beschwerdeweg anbieten

    Beispiele:
      | Fall                                  | Maßnahme               | Art des Dienstes | Tag        |
      | am ersten Tag                         | zeitweise sperren      | Forum            | 17.02.2024 |
      | im November 2026                      | zeitweise sperren      | Forum            | 21.11.2026 |
      | Maßnahme ist dauerhaft ausschließen   | dauerhaft ausschließen | Forum            | 05.07.2025 |
      | Art des Dienstes ist Marktplatz       | zeitweise sperren      | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | zeitweise sperren      | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | zeitweise sperren      | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Gegen die Sperre einen Beschwerdeweg anbieten (DSA)“: <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Betriebsgröße: <Betriebsgröße>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2l nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Betriebsgröße    | Tag        |
      | am Tag davor                                   | Forum                     | größerer Betrieb | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | größerer Betrieb | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | größerer Betrieb | 05.07.2025 |
      | Betriebsgröße ist kleiner Betrieb              | Forum                     | kleiner Betrieb  | 05.07.2025 |

  Szenariogrundriss: Nicht „Gegen die Sperre einen Beschwerdeweg anbieten (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2l nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Gegen die Sperre einen Beschwerdeweg anbieten (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2l nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Vor der zeitweisen Sperre warnen (DSA): <Fall>
    Angenommen Maßnahme: zeitweise sperren
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R70.2m
    Und es besteht die Pflicht: ankündigen

    Beispiele:
      | Fall                                  | Art des Dienstes | Tag        |
      | am ersten Tag                         | Forum            | 17.02.2024 |
      | im November 2026                      | Forum            | 21.11.2026 |
      | Art des Dienstes ist Marktplatz       | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Vor der zeitweisen Sperre warnen (DSA)“: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Betriebsgröße: <Betriebsgröße>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2m nicht

    Beispiele:
      | Fall                                           | Maßnahme               | Art des Dienstes          | Betriebsgröße    | Tag        |
      | am Tag davor                                   | zeitweise sperren      | Forum                     | größerer Betrieb | 16.02.2024 |
      | Maßnahme ist dauerhaft ausschließen            | dauerhaft ausschließen | Forum                     | größerer Betrieb | 05.07.2025 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | zeitweise sperren      | Seite in fremdem Netzwerk | größerer Betrieb | 05.07.2025 |
      | Art des Dienstes ist keiner                    | zeitweise sperren      | keiner                    | größerer Betrieb | 05.07.2025 |
      | Betriebsgröße ist kleiner Betrieb              | zeitweise sperren      | Forum                     | kleiner Betrieb  | 05.07.2025 |

  Szenariogrundriss: Nicht „Vor der zeitweisen Sperre warnen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2m nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Vor der zeitweisen Sperre warnen (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R70.2m nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |
