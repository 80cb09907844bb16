// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/conversation.h"

#include <QObject>

#include <memory>

namespace Frontdesk {

class Clock;
class Commands;
class Desk;
class KeyDispatcher;
class Palette;
class PaletteModel;
class Theme;
struct Account;
struct SavedView;

/// The palette of a desk: does what is chosen in it, and offers whom the agent had open lately.
class Finder : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        DeskSources sources;
        Commands &commands;
        KeyDispatcher &keys;
    };

    /// @p window is what it covers. Goes with @p desk.
    Finder(const Parts &parts, Desk &desk, QWidget &window);
    ~Finder() override;

    Palette *palette() const { return m_palette.get(); }
    void open();

private:
    void offerTemplates();
    void remember();
    void openConversation(const Conversation &conversation);
    void openAccount(const Account &account);
    void openView(const SavedView &view);

    Desk &m_desk;
    DeskSources m_sources;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<Palette> m_palette; ///< looks at the model: goes first
    QList<ConversationId> m_opened; ///< the latest first
};

} // namespace Frontdesk
