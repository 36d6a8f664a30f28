// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision_texts.h"

#include "core/domain/translated.h"

namespace ringtrue {

namespace {

/// Visits the texts of a vision, const or not.
template <typename AnyVision, typename Visit>
class VisionTexts {
public:
    explicit VisionTexts(const Visit &visit) : m_visit(visit) {}

    void of(AnyVision &vision)
    {
        show("title", vision.title);
        show("purpose", vision.purpose);
        show("serves", vision.serves);
        show("role", vision.role);
        show("statement", vision.statement);
        for (auto &promise : vision.promises)
            show("promises/" + promise.id.text() + "/text", promise.text);
        for (auto &pillar : vision.pillars)
            ofPillar(pillar);
        for (std::size_t i = 0; i < vision.journeys.size(); ++i) {
            const std::string path = "journeys/" + std::to_string(i + 1);
            show(path + "/journey", vision.journeys[i].journey);
            show(path + "/part", vision.journeys[i].part);
        }
    }

private:
    template <typename AnyPillar>
    void ofPillar(AnyPillar &pillar)
    {
        show("pillars/" + pillar.id.text() + "/name", pillar.name);
        show("pillars/" + pillar.id.text() + "/text", pillar.text);
        for (auto &behaviour : pillar.behaviours) {
            const std::string path = "behaviours/" + behaviour.id.text();
            show(path + "/text", behaviour.text);
            ofList(path + "/sounds_like/", behaviour.soundsLike);
            ofList(path + "/does_not_sound_like/", behaviour.doesNotSoundLike);
        }
    }
    template <typename Texts>
    void ofList(const std::string &path, Texts &texts)
    {
        for (std::size_t i = 0; i < texts.size(); ++i)
            show(path + std::to_string(i + 1), texts[i]);
    }
    template <typename Text>
    void show(const std::string &path, Text &text)
    {
        if (!text.empty())
            m_visit(path, text);
    }

    const Visit &m_visit;
};

} // namespace

void eachText(Vision &vision, const std::function<void(const std::string &path, std::string &text)> &visit)
{
    VisionTexts<Vision, std::function<void(const std::string &, std::string &)>>(visit).of(vision);
}

void eachText(const Vision &vision, const std::function<void(const std::string &path, const std::string &text)> &visit)
{
    VisionTexts<const Vision, std::function<void(const std::string &, const std::string &)>>(visit).of(vision);
}

Vision inLanguage(Vision vision, std::string_view language)
{
    const Translation *found = findTranslation(vision.translations, language);
    if (!found || isLanguage(vision.language, language))
        return vision;
    const Translation translation = *found;
    eachText(vision, [&](const std::string &path, std::string &text) {
        if (const auto said = translation.texts.find(path); said != translation.texts.end())
            text = said->second;
    });
    vision.language = translation.language;
    return vision;
}

} // namespace ringtrue
