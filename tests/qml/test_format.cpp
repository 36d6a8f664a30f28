// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Format/format.h"

#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("Times are written as people of the centre write them", "[format]")
{
    CHECK(qml::duration(408'000) == QStringLiteral("06:48"));
    CHECK(qml::duration(3'725'000) == QStringLiteral("1:02:05"));
    CHECK(qml::duration(0) == QStringLiteral("00:00"));
    CHECK(qml::span(44'000) == QStringLiteral("44 s"));
    CHECK(qml::span(260'000) == QStringLiteral("4 min 20 s"));
    CHECK(qml::span(120'000) == QStringLiteral("2 min"));
    CHECK(qml::span(7'500'000) == QStringLiteral("2 h 5 min"));
}

TEST_CASE("A moment is shown in the zone it was told in", "[format]")
{
    const Instant evening{1'795'300'000'000'000, 60}; // 2026-11-21T21:26:40Z
    CHECK(qml::clockSeconds(evening) == QStringLiteral("23:26:40"));
    CHECK(qml::clock(Instant{evening.microseconds, -300}) == QStringLiteral("17:26"));
}

TEST_CASE("A name gives its initials", "[format]")
{
    CHECK(qml::initials(QStringLiteral("Maria Quint")) == QStringLiteral("MQ"));
    CHECK(qml::initials(QStringLiteral("Ada")) == QStringLiteral("A"));
    CHECK(qml::initials(QStringLiteral("Ana de la Cruz")) == QStringLiteral("AC"));
    CHECK(qml::initials({}) == QStringLiteral("?"));
}

TEST_CASE("A sentence that ends with a quotation has one stop", "[format]")
{
    CHECK(qml::withOneStop(QStringLiteral("No pillar rests on “We ring back.”."))
          == QStringLiteral("No pillar rests on “We ring back.”"));
    CHECK(qml::withOneStop(QStringLiteral("Keine Säule ruht auf „Wir rufen zurück.“."))
          == QStringLiteral("Keine Säule ruht auf „Wir rufen zurück.“"));
    CHECK(qml::withOneStop(QStringLiteral("Lost at “Why?”.")) == QStringLiteral("Lost at “Why?”."));
}

TEST_CASE("Text that would turn the line around is made visible", "[format]")
{
    CHECK(qml::shown("a\u202Eb") == QString::fromUtf8("a\uFFFDb"));
    CHECK(qml::shown("<b>bold</b>") == QStringLiteral("<b>bold</b>"));
}
