// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/suggestionsource.h"

namespace Frontdesk {

class Composer;
class ComposerTemplates;
class SuggestionStrip;
class TemplateShelf;
class Theme;
class Voice;

/// While a customer waits for an answer, up to three templates that colleagues would answer with, in a
/// line over the field and at the top of the list that "/" opens. Tab takes the first as long as
/// nothing is written.
class ComposerSuggestions : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 3;

    struct Parts {
        const Theme &theme;
        SuggestionSource &source;
        TemplateShelf &shelf;
    };

    /// Goes with @p composer. @p templates writes what is taken.
    ComposerSuggestions(const Parts &parts, Composer &composer, ComposerTemplates &templates);

    SuggestionStrip *strip() const { return m_strip; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(const QList<TemplateSuggestion> &found);
    bool takesTab() const;
    void orderTabs();
    void follow();
    void announce();

    Parts m_parts;
    Composer &m_composer;
    ComposerTemplates &m_templates;
    SuggestionStrip *m_strip;
    Voice *m_voice;
    ConversationId m_conversation; ///< for which the strip is
    int m_asked = 0; ///< of which only the last counts
};

} // namespace Frontdesk
