// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/language_words.h"

#include "core/organisation/codes.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ringtrue::qml {

namespace {

struct NamedLanguage {
    const char *tag;
    const char *name; ///< English, translated in the context "Languages"
};
constexpr std::array namedLanguages{
    NamedLanguage{"ar", QT_TRANSLATE_NOOP("Languages", "Arabic")},
    NamedLanguage{"bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian")},
    NamedLanguage{"cs", QT_TRANSLATE_NOOP("Languages", "Czech")},
    NamedLanguage{"da", QT_TRANSLATE_NOOP("Languages", "Danish")},
    NamedLanguage{"de", QT_TRANSLATE_NOOP("Languages", "German")},
    NamedLanguage{"el", QT_TRANSLATE_NOOP("Languages", "Greek")},
    NamedLanguage{"en", QT_TRANSLATE_NOOP("Languages", "English")},
    NamedLanguage{"es", QT_TRANSLATE_NOOP("Languages", "Spanish")},
    NamedLanguage{"et", QT_TRANSLATE_NOOP("Languages", "Estonian")},
    NamedLanguage{"fi", QT_TRANSLATE_NOOP("Languages", "Finnish")},
    NamedLanguage{"fr", QT_TRANSLATE_NOOP("Languages", "French")},
    NamedLanguage{"ga", QT_TRANSLATE_NOOP("Languages", "Irish")},
    NamedLanguage{"hr", QT_TRANSLATE_NOOP("Languages", "Croatian")},
    NamedLanguage{"hu", QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    NamedLanguage{"it", QT_TRANSLATE_NOOP("Languages", "Italian")},
    NamedLanguage{"ja", QT_TRANSLATE_NOOP("Languages", "Japanese")},
    NamedLanguage{"lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian")},
    NamedLanguage{"lv", QT_TRANSLATE_NOOP("Languages", "Latvian")},
    NamedLanguage{"mt", QT_TRANSLATE_NOOP("Languages", "Maltese")},
    NamedLanguage{"nl", QT_TRANSLATE_NOOP("Languages", "Dutch")},
    NamedLanguage{"pl", QT_TRANSLATE_NOOP("Languages", "Polish")},
    NamedLanguage{"pt", QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    NamedLanguage{"ro", QT_TRANSLATE_NOOP("Languages", "Romanian")},
    NamedLanguage{"sk", QT_TRANSLATE_NOOP("Languages", "Slovak")},
    NamedLanguage{"sl", QT_TRANSLATE_NOOP("Languages", "Slovenian")},
    NamedLanguage{"sv", QT_TRANSLATE_NOOP("Languages", "Swedish")},
    NamedLanguage{"tr", QT_TRANSLATE_NOOP("Languages", "Turkish")},
    NamedLanguage{"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
};

QString nameHere(const NamedLanguage &language)
{
    return QCoreApplication::translate("Languages", language.name);
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// `DE-at` as `de-AT`.
QString tidyTag(const QString &tag)
{
    QStringList parts = tag.toLower().split(QLatin1Char('-'));
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).size() == 2)
            parts[i] = parts.at(i).toUpper();
        else if (parts.at(i).size() == 4)
            parts[i] = parts.at(i).left(1).toUpper() + parts.at(i).mid(1);
    }
    return parts.join(QLatin1Char('-'));
}

} // namespace

QString languageName(const QString &tag)
{
    const QString code = tag.section(QLatin1Char('-'), 0, 0);
    const QString rest = tag.section(QLatin1Char('-'), 1);
    QString name;
    for (const auto &language : namedLanguages)
        if (isSame(code, QString::fromLatin1(language.tag)))
            name = nameHere(language);
    if (const auto known = QLocale::codeToLanguage(code); name.isEmpty() && known != QLocale::AnyLanguage)
        name = QLocale::languageToString(known);
    if (name.isEmpty())
        return tag;
    return rest.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, rest);
}

std::optional<QString> languageTag(const QString &written)
{
    const QString wanted = written.simplified();
    if (wanted.isEmpty())
        return std::nullopt;
    for (const auto &language : namedLanguages)
        if (isSame(wanted, nameHere(language)))
            return QString::fromLatin1(language.tag);
    for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
        const auto language = QLocale::Language(number);
        const QString code = QLocale::languageToCode(language);
        if (!code.isEmpty()
            && (isSame(wanted, QLocale::languageToString(language))
                || isSame(wanted, QLocale(language).nativeLanguageName())))
            return code;
    }
    const QString tag = tidyTag(wanted);
    if (organisation::isLanguageTag(tag.toStdString()))
        return tag;
    return std::nullopt;
}

} // namespace ringtrue::qml
